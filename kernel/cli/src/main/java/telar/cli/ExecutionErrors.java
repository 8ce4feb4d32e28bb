package telar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.device.CompilationException;
import telar.device.DeviceException;

/** Turns an exception of a command into a Spanish message and an exit code. */
final class ExecutionErrors implements IExecutionExceptionHandler {

  private final Terminal terminal;

  ExecutionErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    if (error instanceof UserError user) {
      terminal.err().println("telar: " + user.getMessage());
      return user.exitCode();
    }
    if (error instanceof CompilationException compilation) {
      terminal.err().println(compilation.getMessage());
      return ExitCode.USAGE;
    }
    if (error instanceof DeviceException device) {
      terminal.err().println(device.getMessage());
      return ExitCode.DEVICE_ERROR;
    }
    if (error instanceof IOException || error instanceof UncheckedIOException) {
      terminal.note("error.io", error);
      return ExitCode.USAGE;
    }
    terminal.err().println("telar: " + Messages.text("error.internal", error));
    error.printStackTrace(terminal.err());
    return ExitCode.INTERNAL;
  }
}
