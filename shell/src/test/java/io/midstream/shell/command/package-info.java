@NullMarked
package io.midstream.shell.command;

import org.jspecify.annotations.NullMarked;
