package io.midstream.shell.command;

import java.util.Optional;

/** Which Midstream this is. */
final class Version {
  private Version() {}

  /** The version that the program was packaged with. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage())
        .map(Package::getImplementationVersion)
        .orElse("development");
  }
}
