@NullMarked
package io.midstream.reports.chart;

import org.jspecify.annotations.NullMarked;
