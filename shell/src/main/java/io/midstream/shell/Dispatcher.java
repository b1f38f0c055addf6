package io.midstream.shell;

import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Fault;
import io.midstream.reports.chart.NoFontException;
import io.midstream.shell.command.ShellCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;

/** Runs one call and turns whatever happens into an exit code and words for a person. */
final class Dispatcher {
  private final List<ShellCommand> commands;
  private final CommandRegistry registry;
  private final StrictParser parser;
  private final CommandExecutor executor;
  private final ShellContext shell;
  private final Output output;
  private final boolean debug;

  Dispatcher(ShellContext shell, boolean debug) {
    this.shell = shell;
    this.output = shell.output();
    this.debug = debug;
    this.commands = Commands.of(shell, this::runLine);
    this.parser = new StrictParser(commands, shell.workspace());
    this.registry = new CommandRegistry(new LinkedHashSet<>(commands));
    this.executor = new CommandExecutor(registry);
  }

  /** All commands. */
  List<ShellCommand> commands() {
    return commands;
  }

  /**
   * Runs a call.
   *
   * @param words the command and its words, at least one
   */
  ExitCode run(List<String> words) {
    ExitCode code;
    shell.interruption().begin();
    try {
      CommandContext context =
          new CommandContext(
              parser.parse(normalised(words)), registry, output.out(), new InputReader() {});
      int status = executor.execute(context).code();
      code = status == 0 ? done() : ExitCode.INTERNAL;
    } catch (CommandExecutionException e) {
      code = failed(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException e) {
      code = failed(e);
    } finally {
      shell.interruption().end();
    }
    output.out().flush();
    output.err().flush();
    return code;
  }

  /** A command that was stopped may have given what it had by then. */
  private ExitCode done() {
    return shell.interruption().asked() ? ExitCode.STOPPED : ExitCode.DONE;
  }

  /** {@code --help} and {@code --version} are commands to most people. */
  private static List<String> normalised(List<String> words) {
    return switch (words.get(0)) {
      case "--help", "-h" -> List.of("help");
      case "--version", "-V" -> List.of("version");
      default -> words;
    };
  }

  /**
   * Runs a line of a script or of the shell.
   *
   * @return how it ended; empty if it ends the script or the shell
   */
  Optional<ExitCode> runLine(String line) {
    List<String> words;
    try {
      words = CommandLine.split(line);
    } catch (CommandFailure e) {
      output.err().println("midstream: " + e.getMessage());
      output.err().flush();
      return Optional.of(e.exitCode());
    }
    if (CommandLine.leaves(words)) {
      return Optional.empty();
    }
    return Optional.of(words.isEmpty() ? ExitCode.DONE : run(words));
  }

  private ExitCode failed(Throwable failure) {
    if (failure instanceof CommandFailure told) {
      output.err().println("midstream: " + told.getMessage());
      return told.exitCode();
    }
    if (failure instanceof CancellationException || shell.interruption().asked()) {
      output.err().println("midstream: stopped; nothing has changed.");
      return ExitCode.STOPPED;
    }
    if (failure instanceof DocumentException document) {
      document.faults().stream().map(Fault::render).forEach(output.err()::println);
      return ExitCode.BAD_INPUT;
    }
    if (failure instanceof NoFontException noFont) {
      output.err().println("midstream: cannot write: " + noFont.getMessage());
      return ExitCode.CANNOT_WRITE;
    }
    if (failure instanceof InvalidPathException name) {
      output
          .err()
          .println(
              "midstream: '%s' cannot be the name of a file: %s."
                  .formatted(name.getInput(), name.getReason()));
      return ExitCode.WRONG_USE;
    }
    if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return failed(unchecked.getCause());
    }
    if (failure instanceof IOException io) {
      output.err().println("midstream: cannot write: " + reason(io));
      return ExitCode.CANNOT_WRITE;
    }
    output
        .err()
        .printf(
            "midstream: an internal error: %s%nThis is a mistake of Midstream; please report it."
                + " MIDSTREAM_DEBUG=1 shows where it happened.%n",
            failure);
    if (debug) {
      failure.printStackTrace(output.err());
    }
    return ExitCode.INTERNAL;
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (e instanceof NoSuchFileException missing) {
      // Files are written beside their place first: the name that is missing is no name of a
      // person's.
      Path folder = Path.of(missing.getFile()).toAbsolutePath().normalize().getParent();
      return folder == null || Files.isDirectory(folder)
          ? missing.getFile() + " cannot be made there"
          : "there is no folder " + folder;
    }
    if (e instanceof FileAlreadyExistsException inTheWay) {
      return inTheWay.getFile() + " is in the way: it is a file, not a folder";
    }
    if (e instanceof FileSystemException file && file.getReason() == null) {
      return file.getClass().getSimpleName().replaceAll("Exception$", "") + ": " + file.getFile();
    }
    return String.valueOf(e.getMessage());
  }
}
