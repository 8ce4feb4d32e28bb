package telar.compiler.frontend.parse;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the names read at each place for as long as no meaning changes: telling types from
 * values looks at the same name several times, and each level of template arguments multiplies
 * that.
 */
final class NameMemory {

  private final Tokens tokens;
  private final Names names;
  private final Map<Integer, Read> byStart = new HashMap<>();
  private int version = -1;
  private @Nullable NameScope scope;

  NameMemory(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The name that starts here, moving past it; null when it has to be read. */
  @Nullable ParsedName recall(int start) {
    refresh();
    Read read = byStart.get(start);
    if (read == null) {
      return null;
    }
    tokens.reset(read.end);
    return read.name;
  }

  void keep(int start, ParsedName name) {
    refresh();
    byStart.put(start, new Read(name, tokens.position()));
  }

  private void refresh() {
    int now = names.version();
    if (now != version || names.current() != scope) {
      byStart.clear();
      version = now;
      scope = names.current();
    }
  }

  private record Read(ParsedName name, int end) {}
}
