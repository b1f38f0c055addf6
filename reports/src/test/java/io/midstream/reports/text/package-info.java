@NullMarked
package io.midstream.reports.text;

import org.jspecify.annotations.NullMarked;
