package telar.compiler.frontend.sema.lookup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;

/** Finds what an identifier stands for, from a scope outwards or inside a given scope. */
public final class NameLookup {

  private NameLookup() {}

  /** Unqualified lookup: the innermost scope that knows the name decides. */
  public static @Nullable Symbol unqualified(Scope from, String name) {
    return outwards(from, name, false);
  }

  /** Unqualified lookup that sees only types. */
  public static @Nullable Symbol unqualifiedType(Scope from, String name) {
    return outwards(from, name, true);
  }

  private static @Nullable Symbol outwards(Scope from, String name, boolean typesOnly) {
    for (Scope scope = from; scope != null; scope = scope.parent()) {
      Symbol found = inScope(scope, name, typesOnly);
      if (found instanceof OverloadSet set && scope.kind() == Scope.Kind.NAMESPACE) {
        return withOuterOverloads(set, scope, name);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A user's global function does not hide those of the prelude's global scope. */
  private static OverloadSet withOuterOverloads(OverloadSet set, Scope scope, String name) {
    Scope outer = scope.parent();
    if (outer == null || outer.parent() != null || !scope.qualifiedName().isEmpty()) {
      return set;
    }
    Symbol more = inScope(outer, name, false);
    return more instanceof OverloadSet others ? merge(set, others) : set;
  }

  /** Lookup in one scope: what it declares, its base classes, the namespaces that it uses. */
  public static @Nullable Symbol inScope(Scope scope, String name, boolean typesOnly) {
    ClassSymbol ofClass = scope.ofClass();
    if (ofClass != null) {
      return member(ofClass, name, typesOnly);
    }
    return inNamespace(scope, name, typesOnly, new HashSet<>());
  }

  private static @Nullable Symbol inNamespace(
      Scope scope, String name, boolean typesOnly, Set<Scope> seen) {
    if (!seen.add(scope)) {
      return null;
    }
    Symbol found = typesOnly ? scope.ownType(name) : scope.own(name);
    for (Scope used : scope.used()) {
      Symbol more = inNamespace(used, name, typesOnly, seen);
      if (found == null) {
        found = more;
      } else if (found instanceof OverloadSet a && more instanceof OverloadSet b) {
        found = merge(a, b);
      }
    }
    return found;
  }

  /** A member of a class or of its bases. */
  public static @Nullable Symbol member(ClassSymbol ofClass, String name, boolean typesOnly) {
    Symbol own = typesOnly ? ofClass.scope().ownType(name) : ofClass.scope().own(name);
    if (own != null) {
      return own;
    }
    for (ClassSymbol base : ofClass.bases()) {
      base.complete();
      Symbol inherited = member(base, name, typesOnly);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  /** Both sets; of two functions with the same parameters the first set's stays. */
  public static OverloadSet merge(OverloadSet first, OverloadSet second) {
    if (first == second) {
      return first;
    }
    List<Callable> all = new ArrayList<>(first.members());
    for (Callable candidate : second.members()) {
      if (!all.contains(candidate) && all.stream().noneMatch(known -> replaces(known, candidate))) {
        all.add(candidate);
      }
    }
    return new OverloadSet(first.name(), all);
  }

  private static boolean replaces(Callable known, Callable candidate) {
    return known instanceof FunctionSymbol a
        && candidate instanceof FunctionSymbol b
        && a.template() == null
        && b.template() == null
        && a.type().parameters().equals(b.type().parameters())
        && a.type().isConst() == b.type().isConst()
        && a.owner() == b.owner()
        && (a.scope() == b.scope()
            || Headers.ofPrelude(a.declaration())
            || Headers.ofPrelude(b.declaration()));
  }

  /** All names that could be meant in a scope, for suggestions. */
  public static Set<String> visibleNames(Scope from) {
    Set<String> names = new HashSet<>();
    for (Scope scope = from; scope != null; scope = scope.parent()) {
      names.addAll(scope.names());
      ClassSymbol ofClass = scope.ofClass();
      if (ofClass != null) {
        ofClass.bases().forEach(base -> names.addAll(base.scope().names()));
      }
      scope.used().forEach(used -> names.addAll(used.names()));
    }
    return names;
  }
}
