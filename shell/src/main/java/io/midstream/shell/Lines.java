package io.midstream.shell;

import java.io.IOException;
import java.util.Optional;

/** Where the lines of a person come from. */
interface Lines {
  /**
   * Shows the prompt and waits for a line.
   *
   * @return the line, blank if it was given up; empty at the end of the input
   */
  Optional<String> next(String prompt) throws IOException;
}
