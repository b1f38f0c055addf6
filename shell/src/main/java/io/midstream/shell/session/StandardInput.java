package io.midstream.shell.session;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.DocumentParser;
import io.midstream.shell.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Standard input, which holds either commands or one document. */
public final class StandardInput {
  /** How messages call it. */
  public static final String LABEL = "standard input";

  private final InputStream in;
  private boolean commands;
  private Optional<String> document = Optional.empty();

  /** The input of a process. */
  public StandardInput(InputStream in) {
    this.in = in;
  }

  /**
   * What commands are read from.
   *
   * @throws CommandFailure if they are already, or a document was
   */
  public InputStream commands() {
    if (commands || document.isPresent()) {
      throw taken();
    }
    commands = true;
    return in;
  }

  /** Whether commands are read from there, as in a shell. */
  public boolean givesCommands() {
    return commands;
  }

  /**
   * The document, which is read once however often it is asked for.
   *
   * @throws CommandFailure if commands come from there
   * @throws DocumentException if it cannot be read as text
   */
  public String document() throws DocumentException {
    if (commands) {
      throw taken();
    }
    if (document.isEmpty()) {
      document = Optional.of(DocumentParser.decode(LABEL, bytes()));
    }
    return document.get();
  }

  /** A read from a terminal cannot be interrupted, waiting for it can. */
  private byte[] bytes() {
    FutureTask<byte[]> reading = new FutureTask<>(in::readAllBytes);
    Thread reader = new Thread(reading, "standard input");
    reader.setDaemon(true);
    reader.start();
    try {
      return reading.get();
    } catch (InterruptedException e) {
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          new IOException("standard input cannot be read: " + e.getCause()));
    }
  }

  private CommandFailure taken() {
    return CommandFailure.wrongUse(
        commands
            ? "a dash stands for standard input, and the commands come from there: name a file."
            : "a dash stands for standard input, and that was a document.");
  }
}
