package telar.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.Terminal;

/** Says in Spanish what is wrong with a command line (picocli only speaks English here). */
final class UsageErrors implements IParameterExceptionHandler {

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println("telar: " + explain(error));
    terminal.note("usage.help", command);
    return ExitCode.USAGE;
  }

  private static String explain(ParameterException error) {
    if (error instanceof MissingParameterException missing) {
      return Messages.text("usage.missing", names(missing.getMissing()));
    }
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (error.getArgSpec() != null && error.getValue() != null) {
      return Messages.text("usage.badValue", name(error.getArgSpec()), error.getValue());
    }
    return Messages.text("usage.other", String.valueOf(error.getMessage()));
  }

  private static String unmatched(UnmatchedArgumentException error) {
    String argument = error.getUnmatched().get(0);
    if (argument.startsWith("-")) {
      return Messages.text("usage.unknownOption", argument);
    }
    CommandLine command = error.getCommandLine();
    if (command.getParent() != null) {
      return Messages.text("usage.extraArgument", argument);
    }
    return suggestion(argument, error.getSuggestions())
        .map(suggested -> Messages.text("usage.unknownCommandSuggest", argument, suggested))
        .orElseGet(() -> Messages.text("usage.unknownCommand", argument));
  }

  /** picocli's best guess, if it starts like what was typed. */
  private static Optional<String> suggestion(String typed, List<String> suggestions) {
    return suggestions.stream()
        .map(suggestion -> suggestion.replace("telar ", ""))
        .limit(1)
        .filter(
            suggestion -> suggestion.startsWith(typed.substring(0, Math.min(2, typed.length()))))
        .findFirst();
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
