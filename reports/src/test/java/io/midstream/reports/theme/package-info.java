@NullMarked
package io.midstream.reports.theme;

import org.jspecify.annotations.NullMarked;
