package telar.notebook.shell;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/** The variables of a session: the static fields of JShell's wrapper classes. */
final class SessionVariables {

  private static final long MEGABYTE = 1 << 20;

  private final JShell jshell;
  private final CellExecutionControl control;

  SessionVariables(JShell jshell, CellExecutionControl control) {
    this.jshell = jshell;
    this.control = control;
  }

  Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    active().forEach(variable -> types.put(variable.name(), variable.typeName()));
    return types;
  }

  Optional<Object> value(String name) {
    return active().stream()
        .filter(variable -> variable.name().equals(name))
        .findFirst()
        .map(this::read);
  }

  /** Lets go of the value of an expression, which JShell would keep for the whole session. */
  void forget(Snippet temporary) {
    if (temporary instanceof VarSnippet variable) {
      clear(variable);
      jshell.drop(variable);
    }
  }

  /**
   * Gives memory back after an {@code OutOfMemoryError}: when collecting is not enough, empties the
   * variables, newest first, until an eighth of the heap is free.
   *
   * @return the names of those that were emptied
   */
  List<String> recoverMemory() {
    List<String> emptied = new ArrayList<>();
    List<VarSnippet> newestFirst = new ArrayList<>(active());
    Collections.reverse(newestFirst);
    for (VarSnippet variable : newestFirst) {
      if (enoughMemory()) {
        break;
      }
      if (clear(variable)) {
        emptied.add(variable.name());
      }
    }
    return emptied;
  }

  private static boolean enoughMemory() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    return free > Math.max(32 * MEGABYTE, runtime.maxMemory() / 8);
  }

  private List<VarSnippet> active() {
    return jshell.variables().filter(v -> jshell.status(v).isActive()).toList();
  }

  private @Nullable Object read(VarSnippet variable) {
    try {
      return field(variable).get(null);
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }

  private boolean clear(VarSnippet variable) {
    try {
      Field field = field(variable);
      if (field.getType().isPrimitive() || field.get(null) == null) {
        return false;
      }
      field.set(null, null);
      return true;
    } catch (ReflectiveOperationException | LinkageError e) {
      return false;
    }
  }

  private Field field(VarSnippet variable) throws ReflectiveOperationException {
    Class<?> wrapper = control.wrapperOf(variable.name());
    Field field = wrapper.getDeclaredField(variable.name());
    if (!Modifier.isStatic(field.getModifiers())) {
      throw new NoSuchFieldException(variable.name());
    }
    field.setAccessible(true);
    return field;
  }
}
