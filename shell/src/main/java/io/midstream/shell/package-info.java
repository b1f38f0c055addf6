/**
 * Drives Midstream: commands, the session they work on, exit codes.
 *
 * <p>{@link io.midstream.shell.Midstream} is the program. The only module that knows Spring, the
 * terminal, or how to end a process.
 */
@NullMarked
package io.midstream.shell;

import org.jspecify.annotations.NullMarked;
