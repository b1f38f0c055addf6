package io.midstream.shell;

import io.midstream.shell.session.Workspace;

/**
 * What all commands share.
 *
 * @param output where they write
 * @param workspace the scenario that is open
 * @param interruption how a person stops them
 * @param progress whether standard error is a terminal, on which progress may be drawn
 */
public record ShellContext(
    Output output, Workspace workspace, Interruption interruption, boolean progress) {}
