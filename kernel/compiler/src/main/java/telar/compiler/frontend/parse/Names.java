package telar.compiler.frontend.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TypeSyntax;

/** The scopes that are open at the place the parser has reached. */
final class Names {

  private final NameScope global;
  private final Set<String> memberTemplates;
  private NameScope current;
  private int invented;
  private int version;

  /** Names over those of an earlier unit, such as the prelude, which stay as they are. */
  Names(@Nullable SymbolTable base) {
    global = NameScope.global();
    memberTemplates = new HashSet<>();
    if (base != null) {
      global.importFrom(base.global());
      memberTemplates.addAll(base.memberTemplates());
    }
    current = global;
  }

  SymbolTable table() {
    return new SymbolTable(global, Set.copyOf(memberTemplates));
  }

  NameScope current() {
    return current;
  }

  NameScope global() {
    return global;
  }

  void open() {
    current = NameScope.inside(current);
  }

  /** Makes a scope the current one and returns the one before, to be restored with this too. */
  NameScope enter(NameScope scope) {
    NameScope before = current;
    current = scope;
    return before;
  }

  void close() {
    NameScope parent = current.parent();
    current = parent == null ? global : parent;
  }

  /**
   * Opens scopes in which the names of a class or namespace are seen as from inside, for what
   * follows {@code C::} in a definition outside of it.
   */
  void openInside(NameScope scope) {
    Deque<NameScope> outermostFirst = new ArrayDeque<>();
    for (NameScope s = scope; s != null && s.parent() != null; s = s.parent()) {
      outermostFirst.push(s);
    }
    NameScope view = NameScope.ofClass(current, scope.className());
    List<NameScope> innermostFirst = new ArrayList<>(outermostFirst);
    Collections.reverse(innermostFirst);
    innermostFirst.forEach(view::importFrom);
    current = view;
  }

  /** Makes the names of another scope visible in the current one. */
  void importHere(NameScope scope) {
    target().importFrom(scope);
    version++;
  }

  /** Opens the scope of the parameters of a template. */
  void openTemplate() {
    current = NameScope.ofTemplate(current);
  }

  /** Declares a name in the current scope, or outside of it as a template. */
  void declare(String name, Entity entity) {
    if (name.isEmpty()) {
      return;
    }
    NameScope scope = target();
    Entity declared = scope == current ? entity : entity.asTemplate();
    scope.declare(name, declared);
    if (declared.kind() == Entity.Kind.VALUE_TEMPLATE && scope.isClass()) {
      memberTemplates.add(name);
    }
    version++;
  }

  /** Declares a parameter of the template that is being read. */
  void declareTemplateParameter(String name, Entity entity) {
    if (!name.isEmpty()) {
      current.declare(name, entity);
      version++;
    }
  }

  /** The scope that declarations go to. */
  NameScope target() {
    NameScope scope = current;
    while (scope.isTemplate() && scope.parent() != null) {
      scope = scope.parent();
    }
    return scope;
  }

  /** Name of the class whose members are being declared; empty outside of classes. */
  String className() {
    return target().className();
  }

  /** Changes whenever a name may have changed its meaning. */
  int version() {
    return version;
  }

  /** Whether some class has a member template of that name. */
  boolean isMemberTemplate(String name) {
    return memberTemplates.contains(name);
  }

  /** What an unqualified name means here. */
  @Nullable Entity lookup(String name) {
    return lookup(name, Names::any);
  }

  /** What an unqualified name before {@code ::} means here. */
  @Nullable Entity lookupQualifier(String name) {
    return lookup(name, Entity::isQualifier);
  }

  /** Whether an unqualified name is that of a type here. */
  boolean isType(String name) {
    Entity entity = lookup(name);
    return entity != null && entity.isType();
  }

  private @Nullable Entity lookup(String name, Predicate<Entity> wanted) {
    for (NameScope scope = current; scope != null; scope = scope.parent()) {
      Entity entity = scope.local(name, wanted);
      if (entity != null) {
        return entity;
      }
    }
    return null;
  }

  private static boolean any(Entity entity) {
    return true;
  }

  /** What a name means as a qualifier or type; null when that cannot be known. */
  @Nullable Entity resolve(Name name) {
    List<NamePart> parts = name.parts();
    NameScope scope = name.global() ? global : null;
    Entity entity = null;
    for (int i = 0; i < parts.size(); i++) {
      String identifier = parts.get(i).identifier();
      if (i == 0 && scope == null) {
        entity = lookupQualifier(identifier);
      } else {
        entity = scope == null ? null : scope.local(identifier, Entity::isQualifier);
      }
      scope = entity == null ? null : entity.members();
    }
    return entity;
  }

  /** The names inside a type, as far as they can be known. */
  @Nullable NameScope membersOf(TypeSyntax type) {
    if (type instanceof TypeSyntax.Qualified qualified) {
      return membersOf(qualified.type());
    }
    if (type instanceof TypeSyntax.Named named) {
      Entity entity = resolve(named.name());
      return entity == null ? null : entity.members();
    }
    return null;
  }

  /** The scope of a namespace to add to: a new one that sees what the prelude has there. */
  NameScope namespace(String name) {
    Entity known = current.local(name, entity -> entity.kind() == Entity.Kind.NAMESPACE);
    NameScope members = known == null ? null : known.members();
    if (members != null && members.parent() == current) {
      return members;
    }
    version++;
    NameScope fresh = NameScope.inside(current);
    if (members != null) {
      fresh.importFrom(members);
    }
    current.declare(name, new Entity(Entity.Kind.NAMESPACE, fresh));
    return fresh;
  }

  /** A name for what has none. */
  String invent(String what) {
    return "<" + Messages.text("word.unnamed", what) + " " + ++invented + ">";
  }

  /** Every type name that can be seen here without {@code ::}, for suggestions. */
  List<String> visibleTypes() {
    List<String> names = new ArrayList<>(Keywords.FUNDAMENTAL);
    for (NameScope scope = current; scope != null; scope = scope.parent()) {
      scope.collectTypes(names);
    }
    return names;
  }
}
