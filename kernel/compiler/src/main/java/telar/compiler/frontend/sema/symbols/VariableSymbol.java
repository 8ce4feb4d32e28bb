package telar.compiler.frontend.sema.symbols;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** A variable or parameter. */
public final class VariableSymbol implements Symbol {

  /** Where a variable lives. */
  public enum Storage {
    LOCAL,
    SHARED,
    HOST,
    DEVICE,
    CONSTANT,
    MANAGED,
    /** {@code threadIdx} and its kin: no memory, only intrinsics for their members. */
    BUILTIN
  }

  private final String name;
  private final Storage storage;
  private final Span span;
  private QualType type;
  private Scope scope;
  private Declaration.@Nullable Variable declaration;
  private @Nullable Expr address;
  private @Nullable Expr constant;
  private @Nullable Supplier<Expr> twin;
  private @Nullable Expr constantPlace;
  private boolean constexpr;
  private boolean external;
  private boolean declaredExternal;
  private boolean needsGuard;
  private String qualifiedName;

  public VariableSymbol(String name, QualType type, Storage storage, Scope scope, Span span) {
    this.name = name;
    this.type = type;
    this.storage = storage;
    this.scope = scope;
    this.span = span;
    this.qualifiedName = name;
  }

  @Override
  public String name() {
    return name;
  }

  public QualType type() {
    return type;
  }

  /** Gives it the type that its initialiser decides: {@code auto}, {@code T[]}. */
  public void setType(QualType decided) {
    type = decided;
  }

  /** Whether it is an array that says no size: {@code extern __shared__ T s[]}. */
  public boolean isDynamicArray() {
    return type.type() instanceof ArrayType array && array.size() == ArrayType.UNKNOWN;
  }

  public Storage storage() {
    return storage;
  }

  public Scope scope() {
    return scope;
  }

  public Span span() {
    return span;
  }

  public Declaration.@Nullable Variable declaration() {
    return declaration;
  }

  public void setDeclaration(Declaration.Variable variable, Scope at) {
    declaration = variable;
    scope = at;
  }

  /** Where it is, once its function has given it a place; null for globals. */
  public @Nullable Expr address() {
    return address;
  }

  public void setAddress(Expr place) {
    address = place;
  }

  /** Its value, when that is known at compile time and cannot change. */
  public @Nullable Expr constant() {
    return constant;
  }

  public void setConstant(Expr value) {
    constant = value;
  }

  /** How to find where constant expressions read it; only for constexpr objects of a function. */
  public void setTwin(Supplier<Expr> place) {
    twin = place;
  }

  /** Where constant expressions read it; null when they cannot. */
  public @Nullable Expr constantPlace() {
    if (constantPlace == null && twin != null) {
      constantPlace = twin.get();
    }
    return constantPlace;
  }

  public boolean constexpr() {
    return constexpr;
  }

  public void setConstexpr(boolean is) {
    constexpr = is;
  }

  /** Whether only declared, with {@code extern}. */
  public boolean external() {
    return external;
  }

  public void setExternal(boolean is) {
    external = is;
    declaredExternal |= is;
  }

  /** Whether some declaration said {@code extern}, so that other files may name it. */
  public boolean declaredExternal() {
    return declaredExternal;
  }

  /** Whether a static local is initialised by code, the first time that control passes. */
  public boolean needsGuard() {
    return needsGuard;
  }

  public void setNeedsGuard() {
    needsGuard = true;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(String text) {
    qualifiedName = text;
  }

  public boolean isLocal() {
    return storage == Storage.LOCAL;
  }
}
