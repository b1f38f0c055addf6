/**
 * The commands, each thin over models, engine and reports.
 *
 * <p>{@link io.midstream.shell.command.ShellCommand} is what they share: what a command is called,
 * which words it takes, and its help are declared once and checked by the one parser.
 */
@NullMarked
package io.midstream.shell.command;

import org.jspecify.annotations.NullMarked;
