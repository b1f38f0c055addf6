/**
 * The session: the scenario that is open, every version of it since it was opened, and the journal
 * that keeps what is not saved when the process dies.
 */
@NullMarked
package io.midstream.shell.session;

import org.jspecify.annotations.NullMarked;
