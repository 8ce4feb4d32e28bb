package telar.cli.program;

import telar.cli.console.Messages;
import telar.device.Finding;

/** A finding as a terminal shows it: its message and where to read more. */
final class FindingText {

  private FindingText() {}

  static String of(Finding finding) {
    return finding.message() + " " + Messages.text("program.explain", finding.code());
  }
}
