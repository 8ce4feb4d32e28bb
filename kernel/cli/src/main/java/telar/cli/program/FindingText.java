package telar.cli.program;

import telar.cli.console.Messages;
import telar.device.Finding;
import telar.device.Note;

/** A finding or a note as a terminal shows it: its message and where to read more. */
final class FindingText {

  private FindingText() {}

  static String of(Finding finding) {
    String count = finding.count() > 1 ? " " + Messages.text("program.count", finding.count()) : "";
    return finding.message() + count + " " + Messages.text("program.explain", finding.code());
  }

  static String of(Note note) {
    return Messages.text("program.note", note.message())
        + " "
        + Messages.text("program.explain", note.code());
  }
}
