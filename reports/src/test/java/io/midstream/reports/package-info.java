@NullMarked
package io.midstream.reports;

import org.jspecify.annotations.NullMarked;
