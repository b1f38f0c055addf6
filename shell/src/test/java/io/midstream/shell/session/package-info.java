@NullMarked
package io.midstream.shell.session;

import org.jspecify.annotations.NullMarked;
