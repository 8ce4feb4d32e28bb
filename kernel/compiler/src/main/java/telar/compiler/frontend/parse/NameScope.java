package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names declared in a block, class, namespace or parameter list. Imports (used namespaces, base
 * classes, the prelude's scope of the same namespace) are searched after its own names.
 */
final class NameScope {

  private static final int DEEPEST_IMPORT = 16;

  private final @Nullable NameScope parent;
  private final Kind kind;
  private final String className;
  private final Map<String, Entity> types = new HashMap<>();
  private final Map<String, Entity> values = new HashMap<>();
  private final List<NameScope> imports = new ArrayList<>();

  private NameScope(@Nullable NameScope parent, Kind kind, String className) {
    this.parent = parent;
    this.kind = kind;
    this.className = className;
  }

  /** The outermost scope. */
  static NameScope global() {
    return new NameScope(null, Kind.PLAIN, "");
  }

  /** A scope inside another one. */
  static NameScope inside(NameScope parent) {
    return new NameScope(parent, Kind.PLAIN, "");
  }

  /** The scope of a class. */
  static NameScope ofClass(NameScope parent, String className) {
    return new NameScope(parent, Kind.CLASS, className);
  }

  /** The scope of the parameters of a template; what the template declares goes outside. */
  static NameScope ofTemplate(NameScope parent) {
    return new NameScope(parent, Kind.TEMPLATE, "");
  }

  boolean isTemplate() {
    return kind == Kind.TEMPLATE;
  }

  boolean isClass() {
    return kind == Kind.CLASS;
  }

  @Nullable NameScope parent() {
    return parent;
  }

  /** Name of the class whose scope this is; empty for other scopes. */
  String className() {
    return className;
  }

  /** Searches another scope too. */
  void importFrom(NameScope scope) {
    if (scope != this) {
      imports.add(scope);
    }
  }

  void declare(String name, Entity entity) {
    if (entity.isQualifier()) {
      types.put(name, entity);
    } else if (entity.isTemplate() || !values.containsKey(name)) {
      values.put(name, entity);
    }
  }

  /** What the scope itself and its imports say of a name; a value hides a type of its name. */
  @Nullable Entity local(String name, Predicate<Entity> wanted) {
    return local(name, wanted, 0);
  }

  private @Nullable Entity local(String name, Predicate<Entity> wanted, int depth) {
    Entity value = values.get(name);
    if (value != null && wanted.test(value)) {
      return value;
    }
    Entity type = types.get(name);
    if (type != null && wanted.test(type)) {
      return type;
    }
    for (int i = 0; i < imports.size() && depth < DEEPEST_IMPORT; i++) {
      Entity imported = imports.get(i).local(name, wanted, depth + 1);
      if (imported != null) {
        return imported;
      }
    }
    return null;
  }

  /** Own and imported names of types, for suggestions. */
  void collectTypes(List<String> into) {
    types.forEach(
        (name, entity) -> {
          if (entity.isType() && !name.startsWith("_")) {
            into.add(name);
          }
        });
    imports.forEach(scope -> scope.collectTypes(into));
  }

  private enum Kind {
    PLAIN,
    CLASS,
    TEMPLATE
  }
}
