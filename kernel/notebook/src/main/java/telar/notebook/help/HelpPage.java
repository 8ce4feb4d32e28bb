package telar.notebook.help;

import java.util.List;

/**
 * What there is to know about one diagnostic code.
 *
 * @param code e.g. {@code TLR-901}
 * @param title a few words
 * @param meaning what went wrong and why it matters
 * @param remedy how to mend it
 * @param wrong a small program that is told this; empty when there is none
 * @param right the same program, mended; empty when there is none
 * @param blocks the blocks of the course that treat it, e.g. {@code P1}
 */
public record HelpPage(
    String code,
    String title,
    String meaning,
    String remedy,
    String wrong,
    String right,
    List<String> blocks) {

  public HelpPage {
    blocks = List.copyOf(blocks);
  }
}
