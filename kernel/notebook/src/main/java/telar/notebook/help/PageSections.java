package telar.notebook.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import telar.notebook.text.Texts;

/** The sections of a page in the order in which they are read, for text and HTML alike. */
public final class PageSections {

  private PageSections() {}

  /**
   * A part of a page.
   *
   * @param heading its heading; empty for the first
   * @param content its text
   * @param isCode whether it is CUDA C++
   */
  public record Section(String heading, String content, boolean isCode) {}

  /** The heading of the whole page. */
  public static String title(HelpPage page) {
    return page.code() + " · " + page.title();
  }

  /** The sections that a page has. */
  public static List<Section> of(HelpPage page) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", page.meaning(), false));
    sections.add(new Section(Texts.HELP.of("help.remedy"), page.remedy(), false));
    if (!page.wrong().isEmpty()) {
      sections.add(new Section(Texts.HELP.of("help.wrong"), page.wrong(), true));
      sections.add(new Section(Texts.HELP.of("help.right"), page.right(), true));
    }
    sections.add(new Section(Texts.HELP.of("help.course"), course(page), false));
    return sections;
  }

  /** A page as text for a terminal. */
  public static String text(HelpPage page) {
    return of(page).stream()
        .map(PageSections::text)
        .collect(Collectors.joining("\n", title(page) + "\n", ""));
  }

  private static String text(Section section) {
    String content =
        section.isCode() ? section.content().indent(4).stripTrailing() : section.content();
    if (section.heading().isEmpty()) {
      return content;
    }
    return "\n" + section.heading() + (section.isCode() ? "\n" : " ") + content;
  }

  private static String course(HelpPage page) {
    return page.blocks().isEmpty()
        ? Texts.HELP.of("help.anyBlock")
        : page.blocks().stream().map(PageSections::block).collect(Collectors.joining("; "));
  }

  /** The name of a block of the course. */
  private static String block(String block) {
    String key = "block." + block;
    return Texts.HELP.has(key) ? block + " · " + Texts.HELP.of(key) : block;
  }
}
