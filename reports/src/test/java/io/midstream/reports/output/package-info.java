@NullMarked
package io.midstream.reports.output;

import org.jspecify.annotations.NullMarked;
