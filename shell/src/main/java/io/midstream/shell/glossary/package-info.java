/**
 * The terms that Midstream's output uses, explained. They are written down in {@code glossary.txt},
 * a plain file that anyone can edit; what a measure or a curve means comes from the engine.
 */
@NullMarked
package io.midstream.shell.glossary;

import org.jspecify.annotations.NullMarked;
