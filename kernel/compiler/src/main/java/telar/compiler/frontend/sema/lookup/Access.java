package telar.compiler.frontend.sema.lookup;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.source.Span;

/** Who may use what classes keep to themselves. */
public final class Access {

  private Access() {}

  /** Private members are for the class itself, what is inside it, and its friends. */
  public static boolean allowed(Scope from, ClassSymbol owner, Declaration.Access access) {
    if (access == Declaration.Access.PUBLIC || owner.hasFriends() || owner.closure()) {
      return true;
    }
    for (Scope scope = from; scope != null; scope = scope.parent()) {
      ClassSymbol inside = scope.ofClass();
      boolean derived = inside != null && inside.derivesFrom(owner);
      if (inside == owner || (derived && access == Declaration.Access.PROTECTED)) {
        return true;
      }
    }
    return false;
  }

  /** A derived class uses the protected members of its own objects, not of any object. */
  public static boolean allowedThrough(Scope from, ClassSymbol owner, ClassSymbol object) {
    boolean open = owner.hasFriends();
    for (Scope scope = from; scope != null && !open; scope = scope.parent()) {
      ClassSymbol inside = scope.ofClass();
      open =
          inside == owner
              || (inside != null && inside.derivesFrom(owner) && object.derivesFrom(inside));
    }
    return open;
  }

  /** The members of a base found under a name, as seen through an object of a derived class. */
  public static void checkMember(Scope from, ClassSymbol derived, String name, Span span) {
    ClassSymbol at = derived;
    while (at.scope().own(name) == null) {
      ClassSymbol next = baseWith(at, name);
      if (next == null) {
        return;
      }
      checkOnlyOne(at, next, name, span);
      if (!allowed(from, at, at.baseAccess(next))) {
        throw SemanticError.of("TLR-417", span, at.name(), next.name(), name);
      }
      at = next;
    }
  }

  /** The members of bases found under a name inside a method. */
  public static void checkOwnMember(Scope from, String name, Span span) {
    for (Scope scope = from; scope != null; scope = scope.parent()) {
      ClassSymbol at = scope.ofClass();
      while (at != null && at.scope().own(name) == null) {
        ClassSymbol next = baseWith(at, name);
        if (next != null) {
          checkOnlyOne(at, next, name, span);
        }
        at = next;
      }
      if (at != null) {
        return;
      }
    }
  }

  /** The types of bases found under a name, in a class or, without one, from a scope outwards. */
  public static void checkType(@Nullable ClassSymbol inside, Scope from, String name, Span span) {
    Scope scope = inside == null ? from : inside.scope();
    while (scope != null && scope.own(name) == null) {
      ClassSymbol at = scope.ofClass();
      ClassSymbol next = at == null ? null : baseWith(at, name);
      if (at != null && next != null) {
        checkOnlyOne(at, next, name, span);
      }
      scope = next != null ? next.scope() : inside == null ? scope.parent() : null;
    }
  }

  /** A member that two bases have would have to be named with its class. */
  private static void checkOnlyOne(ClassSymbol at, ClassSymbol first, String name, Span span) {
    Symbol found = NameLookup.member(first, name, false);
    for (ClassSymbol base : at.bases()) {
      Symbol other = base == first ? null : NameLookup.member(base, name, false);
      boolean data = found instanceof FieldSymbol && other instanceof FieldSymbol;
      if (other != null && found != null && (data || !isOne(at, found, other))) {
        throw SemanticError.of("TLR-449", span, name, first.name(), base.name());
      }
    }
  }

  /** Whether both names stand for the same, or a base has its own name. */
  private static boolean isOne(ClassSymbol at, Symbol a, Symbol b) {
    return a.equals(b)
        || (a instanceof TypeSymbol one
            && b instanceof TypeSymbol other
            && (one.type().equals(other.type()) || namesBase(at, one) || namesBase(at, other)));
  }

  private static boolean namesBase(ClassSymbol at, TypeSymbol name) {
    return name.type().type() instanceof ClassSymbol base && at.derivesFrom(base);
  }

  private static @Nullable ClassSymbol baseWith(ClassSymbol c, String name) {
    for (ClassSymbol base : c.bases()) {
      if (NameLookup.member(base, name, false) != null) {
        return base;
      }
    }
    return null;
  }

  /** An object of a class seen as one of a base. */
  public static void checkBase(Scope from, ClassSymbol derived, ClassSymbol base, Span span) {
    ClassSymbol at = derived;
    while (at != base) {
      if (at.bases().stream().filter(next -> next.derivesFrom(base)).count() > 1) {
        throw SemanticError.of("TLR-450", span, at.name(), base.name());
      }
      ClassSymbol next = baseTo(at, base);
      if (next == null) {
        return;
      }
      if (!allowed(from, at, at.baseAccess(next))) {
        throw SemanticError.of("TLR-418", span, at.name(), next.name());
      }
      at = next;
    }
  }

  private static @Nullable ClassSymbol baseTo(ClassSymbol c, ClassSymbol base) {
    for (ClassSymbol next : c.bases()) {
      if (next.derivesFrom(base)) {
        return next;
      }
    }
    return null;
  }
}
