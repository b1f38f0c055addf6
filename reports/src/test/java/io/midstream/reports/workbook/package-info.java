@NullMarked
package io.midstream.reports.workbook;

import org.jspecify.annotations.NullMarked;
