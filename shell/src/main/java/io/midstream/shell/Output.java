package io.midstream.shell;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err everything else: errors, warnings, progress
 */
public record Output(PrintWriter out, PrintWriter err) {}
