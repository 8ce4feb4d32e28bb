package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The functions that one name stands for. */
public final class OverloadSet implements Symbol {

  private final String name;
  private final List<Callable> members = new ArrayList<>();

  public OverloadSet(String name, Callable first) {
    this.name = name;
    members.add(first);
  }

  public OverloadSet(String name, List<Callable> members) {
    this.name = name;
    this.members.addAll(members);
  }

  void add(Callable callable) {
    if (!members.contains(callable)) {
      members.add(callable);
    }
  }

  public List<Callable> members() {
    return Collections.unmodifiableList(members);
  }

  @Override
  public String name() {
    return name;
  }
}
