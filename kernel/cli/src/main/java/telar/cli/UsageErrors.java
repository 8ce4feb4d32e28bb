package telar.cli;

import java.util.List;
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
    List<String> suggestions = error.getSuggestions();
    return suggestions.isEmpty()
        ? Messages.text("usage.unknownCommand", argument)
        : Messages.text(
            "usage.unknownCommandSuggest", argument, suggestions.get(0).replace("telar ", ""));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
