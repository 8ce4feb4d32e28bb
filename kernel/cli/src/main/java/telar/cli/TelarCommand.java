package telar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;

/** The root: without a subcommand it shows the help. */
@Command(
    name = "telar",
    resourceBundle = Messages.BUNDLE,
    synopsisSubcommandLabel = "ORDEN",
    versionProvider = Version.class,
    sortOptions = false)
final class TelarCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--ayuda", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  @SuppressWarnings("unused") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("unused") // picocli reads it
  private boolean version;

  @Override
  public void run() {
    CommandLine root = spec.commandLine();
    root.usage(root.getOut());
    root.setExecutionResult(ExitCode.OK);
  }
}
