package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names declared in one region of the program, inside an enclosing region. */
public final class Scope {

  /** What sort of region a scope is. */
  public enum Kind {
    NAMESPACE,
    CLASS,
    TEMPLATE,
    FUNCTION,
    /** Round the body of a loop or branch: its names may not be declared again there. */
    CONTROL,
    BLOCK
  }

  private final Kind kind;
  private final @Nullable Scope parent;
  private final String name;
  private final @Nullable ClassSymbol ofClass;
  private final Map<String, Symbol> names = new LinkedHashMap<>();
  private final Map<String, Symbol> hiddenTypes = new LinkedHashMap<>();
  private final List<Scope> used = new ArrayList<>();

  public Scope(Kind kind, @Nullable Scope parent, String name, @Nullable ClassSymbol ofClass) {
    this.kind = kind;
    this.parent = parent;
    this.name = name;
    this.ofClass = ofClass;
  }

  /** A scope without a name of its own. */
  public static Scope inner(Kind kind, Scope parent) {
    return new Scope(kind, parent, "", null);
  }

  public Kind kind() {
    return kind;
  }

  public @Nullable Scope parent() {
    return parent;
  }

  /** Its own name; empty when it has none. */
  public String name() {
    return name;
  }

  /** The class whose members it holds. */
  public @Nullable ClassSymbol ofClass() {
    return ofClass;
  }

  /** Declares a symbol; functions of one name join their overloads. */
  public void declare(Symbol symbol) {
    declare(symbol.name(), symbol);
  }

  /** Declares a symbol under a name. */
  public void declare(String as, Symbol symbol) {
    Symbol old = names.get(as);
    if (symbol instanceof Callable callable) {
      if (old instanceof OverloadSet set) {
        set.add(callable);
        return;
      }
      keepType(as, old);
      names.put(as, new OverloadSet(as, callable));
    } else if (symbol.namesType() && old != null && !old.namesType()) {
      hiddenTypes.put(as, symbol);
    } else {
      keepType(as, old);
      names.put(as, symbol);
    }
  }

  private void keepType(String as, @Nullable Symbol old) {
    if (old != null && old.namesType()) {
      hiddenTypes.put(as, old);
    }
  }

  /** Puts the names of a namespace in reach. */
  public void use(Scope namespace) {
    if (namespace != this && !used.contains(namespace)) {
      used.add(namespace);
    }
  }

  public List<Scope> used() {
    return used;
  }

  /** The symbol declared here itself. */
  public @Nullable Symbol own(String identifier) {
    return names.get(identifier);
  }

  /** The type declared here itself, even when a function or variable hides it. */
  public @Nullable Symbol ownType(String identifier) {
    Symbol symbol = names.get(identifier);
    return symbol != null && symbol.namesType() ? symbol : hiddenTypes.get(identifier);
  }

  public Set<String> names() {
    return names.keySet();
  }

  /** Everything declared here, in order. */
  public List<Symbol> symbols() {
    return List.copyOf(names.values());
  }

  /** The name with those of the enclosing namespaces and classes. */
  public String qualifiedName() {
    if (kind == Kind.CLASS && ofClass != null) {
      return ofClass.name();
    }
    String outer = parent == null ? "" : parent.qualifiedName();
    if (name.isEmpty()) {
      return outer;
    }
    return outer.isEmpty() ? name : outer + "::" + name;
  }

  /** The qualified name of something declared here. */
  public String qualify(String identifier) {
    String outer = qualifiedName();
    return outer.isEmpty() ? identifier : outer + "::" + identifier;
  }

  /** Whether it is inside a function. */
  public boolean isLocal() {
    return kind == Kind.FUNCTION || kind == Kind.CONTROL || kind == Kind.BLOCK;
  }

  /** The nearest enclosing namespace, this one included. */
  public Scope namespace() {
    return kind == Kind.NAMESPACE || parent == null ? this : parent.namespace();
  }

  /** The outermost scope. */
  public Scope root() {
    return parent == null ? this : parent.root();
  }

  @Override
  public String toString() {
    return kind + " " + qualifiedName();
  }
}
