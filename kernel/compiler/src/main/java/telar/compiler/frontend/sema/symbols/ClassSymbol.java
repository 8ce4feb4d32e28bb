package telar.compiler.frontend.sema.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.types.ClassLayout;
import telar.compiler.frontend.types.ClassType;
import telar.compiler.frontend.types.Field;
import telar.compiler.source.Span;

/** A class with its members; declared first, completed when its definition is analysed. */
public final class ClassSymbol implements ClassType {

  /** Under these names special members are kept in the scope of their class. */
  public static final String CONSTRUCTOR = "<constructor>";

  public static final String DESTRUCTOR = "<destructor>";
  public static final String CONVERSION = "<conversion>";

  private final String name;
  private final String identifier;
  private final ClassKey key;
  private final Span span;
  private final Scope scope;
  private final List<ClassSymbol> bases = new ArrayList<>();
  private final Map<ClassSymbol, Declaration.Access> baseAccess = new HashMap<>();
  private final Map<String, Declaration.Access> typeAccess = new HashMap<>();
  private final List<FieldSymbol> fields = new ArrayList<>();
  private final List<FunctionSymbol> friends = new ArrayList<>();
  private Declaration.@Nullable Class declaration;
  private @Nullable ClassTemplate template;
  private List<TemplateValue> arguments = List.of();
  private List<TemplateValue> pattern = List.of();
  private @Nullable ClassLayout layout;
  private @Nullable Runnable completion;
  private final List<FunctionSymbol> virtualFunctions = new ArrayList<>();
  private int primaryBase = -1;
  private boolean closure;
  private boolean hasFriends;

  public ClassSymbol(String identifier, String name, ClassKey key, Scope outer, Span span) {
    this.identifier = identifier;
    this.name = name;
    this.key = key;
    this.span = span;
    this.scope = new Scope(Scope.Kind.CLASS, outer, identifier, this);
  }

  @Override
  public String name() {
    return name;
  }

  /** The name without qualification or template arguments. */
  public String identifier() {
    return identifier;
  }

  /** Bytes from the start of an object to the part that is a base class. */
  public long offsetOf(ClassSymbol base) {
    if (this == base) {
      return 0;
    }
    for (int i = 0; i < bases.size(); i++) {
      ClassSymbol next = bases.get(i);
      if (next.derivesFrom(base)) {
        return layout().baseOffsets().get(i) + next.offsetOf(base);
      }
    }
    throw new IllegalArgumentException(this + " is no " + base);
  }

  /** The methods of that name that the class itself declares, for objects. */
  public List<FunctionSymbol> methods(String name) {
    List<FunctionSymbol> functions = new ArrayList<>();
    if (scope.own(name) instanceof OverloadSet set) {
      for (Callable callable : set.members()) {
        if (callable instanceof FunctionSymbol f
            && f.owner() == this
            && f.template() == null
            && !f.isStatic()
            && !f.isConstructor()) {
          functions.add(f);
        }
      }
    }
    return functions;
  }

  public boolean isUnion() {
    return key == ClassKey.UNION;
  }

  ClassKey key() {
    return key;
  }

  public Span span() {
    return span;
  }

  public Scope scope() {
    return scope;
  }

  public List<ClassSymbol> bases() {
    return bases;
  }

  /** Derives from a class. */
  public void addBase(ClassSymbol base, Declaration.Access access) {
    bases.add(base);
    baseAccess.put(base, access);
  }

  /** Who may see that this class derives from one of its direct bases. */
  public Declaration.Access baseAccess(ClassSymbol base) {
    return baseAccess.getOrDefault(base, Declaration.Access.PUBLIC);
  }

  /** Notes who may name a type declared inside. */
  public void setTypeAccess(String type, Declaration.Access access) {
    typeAccess.put(type, access);
  }

  public Declaration.Access typeAccess(String type) {
    return typeAccess.getOrDefault(type, Declaration.Access.PUBLIC);
  }

  public List<FieldSymbol> fields() {
    return fields;
  }

  /** Friend functions defined inside the class, found by their arguments. */
  public List<FunctionSymbol> friends() {
    return friends;
  }

  /**
   * The functions that its table of virtual functions holds, in order: those of the primary base,
   * as this class overrides them, then its own.
   */
  public List<FunctionSymbol> virtualFunctions() {
    return virtualFunctions;
  }

  /** Whether its objects know their class by a pointer to a table of virtual functions. */
  public boolean polymorphic() {
    return !virtualFunctions.isEmpty();
  }

  /** The base with which it shares the pointer to the table; null when there is none. */
  public @Nullable ClassSymbol primaryBase() {
    return primaryBase < 0 ? null : bases.get(primaryBase);
  }

  public void setPrimaryBase(int index) {
    primaryBase = index;
  }

  /** Whether some virtual function has no body anywhere. */
  boolean isAbstract() {
    return virtualFunctions.stream().anyMatch(FunctionSymbol::pure);
  }

  public Declaration.@Nullable Class declaration() {
    return declaration;
  }

  public void setDeclaration(Declaration.Class definition) {
    declaration = definition;
  }

  public @Nullable ClassTemplate template() {
    return template;
  }

  public List<TemplateValue> arguments() {
    return arguments;
  }

  public void setTemplate(ClassTemplate from, List<TemplateValue> values) {
    template = from;
    arguments = List.copyOf(values);
  }

  /** The arguments as the chosen specialisation has them; the parameters when there is none. */
  public List<TemplateValue> pattern() {
    return pattern;
  }

  public void setPattern(List<TemplateValue> chosen) {
    pattern = chosen;
  }

  /** What completes the class when it is first needed whole. */
  public void setCompletion(Runnable work) {
    completion = work;
  }

  /** Completes the class if it can be. */
  public boolean complete() {
    Runnable work = completion;
    if (work != null) {
      completion = null;
      work.run();
    }
    return layout != null;
  }

  @Override
  public ClassLayout layout() {
    if (!complete() || layout == null) {
      throw new IllegalStateException("incomplete class " + name);
    }
    return layout;
  }

  public void setLayout(ClassLayout finished) {
    layout = finished;
  }

  /** Where a member is in an object of this class. */
  public Field field(FieldSymbol symbol) {
    return layout().fields().get(symbol.index());
  }

  /** Whether others than its members may use its private members. */
  public boolean hasFriends() {
    return hasFriends;
  }

  public void setHasFriends() {
    hasFriends = true;
  }

  /** Whether it is the class of a lambda. */
  public boolean closure() {
    return closure;
  }

  public void setClosure() {
    closure = true;
  }

  /** Whether it is that class or derives from it. */
  public boolean derivesFrom(ClassSymbol other) {
    if (this == other) {
      return true;
    }
    complete();
    return bases.stream().anyMatch(base -> base.derivesFrom(other));
  }

  @Override
  public String toString() {
    return name;
  }
}
