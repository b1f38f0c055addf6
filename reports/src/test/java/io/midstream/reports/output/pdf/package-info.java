@NullMarked
package io.midstream.reports.output.pdf;

import org.jspecify.annotations.NullMarked;
