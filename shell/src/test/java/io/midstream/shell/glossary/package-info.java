@NullMarked
package io.midstream.shell.glossary;

import org.jspecify.annotations.NullMarked;
