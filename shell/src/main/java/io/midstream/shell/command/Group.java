package io.midstream.shell.command;

/** What a command is for: the heading that the help lists it under. */
enum Group {
  /** What a scenario comes to. */
  RESULTS("What does it cost, and when does it pay?"),
  /** How sure that is, and what would be better. */
  ANALYSES("How sure are we, and what would be better?"),
  /** Work on one scenario. */
  SESSION("Work on a scenario, in the shell or in a script"),
  /** Scenario documents. */
  DOCUMENTS("Scenarios"),
  /** Everything else. */
  MORE("More");

  private final String heading;

  Group(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
