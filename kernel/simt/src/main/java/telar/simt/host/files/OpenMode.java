package telar.simt.host.files;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How {@code fopen} opens a file: {@code "r"}, {@code "wb"}, {@code "a+"}… */
public record OpenMode(char kind, boolean update) {

  /** The mode that a text says; null when it says none. */
  public static @Nullable OpenMode of(String text) {
    boolean known = !text.isEmpty() && "rwa".indexOf(text.charAt(0)) >= 0;
    return known ? new OpenMode(text.charAt(0), text.indexOf('+') > 0) : null;
  }

  boolean reads() {
    return kind == 'r' || update;
  }

  boolean writes() {
    return kind != 'r' || update;
  }

  boolean appends() {
    return kind == 'a';
  }

  Set<? extends OpenOption> options() {
    Set<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
    if (reads()) {
      options.add(StandardOpenOption.READ);
    }
    if (writes()) {
      options.add(StandardOpenOption.WRITE);
    }
    if (kind != 'r') {
      options.add(StandardOpenOption.CREATE);
    }
    if (kind == 'w') {
      options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    return options;
  }
}
