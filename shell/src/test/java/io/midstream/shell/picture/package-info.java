@NullMarked
package io.midstream.shell.picture;

import org.jspecify.annotations.NullMarked;
