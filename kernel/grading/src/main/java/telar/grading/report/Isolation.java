package telar.grading.report;

import java.util.Locale;
import telar.grading.text.Texts;

/** How well the machine was protected from the code of the submissions. */
public enum Isolation {
  /** It ran in the grader's own process. */
  NONE,
  /** It ran in a process with limits; only Telar's compiler keeps it from files and network. */
  PROCESS,
  /** Besides, the operating system kept it from them. */
  BUBBLEWRAP;

  /** The name in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in Spanish. */
  public String description() {
    return Texts.of("isolation." + id());
  }
}
