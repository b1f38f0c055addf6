package io.midstream.shell.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the shell keeps what outlives a session: the history of commands and the journals. */
public final class StateFolder {
  private StateFolder() {}

  /**
   * The folder, by the XDG convention: {@code $MIDSTREAM_STATE}, or {@code midstream} in {@code
   * $XDG_STATE_HOME} or in {@code $HOME/.local/state}. It need not exist.
   *
   * @param home the person's folder as the system knows it, where {@code HOME} is not set
   */
  public static Path of(Map<String, String> environment, String home) {
    return set(environment, "MIDSTREAM_STATE")
        .orElseGet(
            () ->
                set(environment, "XDG_STATE_HOME")
                    .orElseGet(
                        () ->
                            set(environment, "HOME")
                                .orElse(Path.of(home))
                                .resolve(Path.of(".local", "state")))
                    .resolve("midstream"));
  }

  private static Optional<Path> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
