package telar.cli.help;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.notebook.help.HelpPages;
import telar.notebook.help.PageSections;

/** {@code telar explicar}: the help page of a diagnostic's code. */
@Command(name = "explicar", aliases = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "TLR-nnn", descriptionKey = "explain.code")
  private String code = "";

  public ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String page =
        HelpPages.find(code)
            .map(PageSections::text)
            .orElseThrow(() -> UserError.usage("explain.unknown", code));
    terminal.out().println(page);
    return ExitCode.OK;
  }
}
