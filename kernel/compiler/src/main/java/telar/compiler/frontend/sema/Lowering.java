package telar.compiler.frontend.sema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ShownType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Declared;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;
import telar.compiler.source.Span;

/**
 * The lowering of one function, or of one expression outside of functions: what its parts share.
 */
final class Lowering {

  /** What becomes of the code that is emitted. */
  enum Mode {
    /** It runs. */
    RUN,
    /** It is run now, to find a constant. */
    CONSTANT,
    /** It is thrown away: only types are asked for. */
    UNEVALUATED
  }

  private final Program program;
  private final Mode mode;
  private final IrFunction.Kind kind;
  private final @Nullable FunctionSymbol function;
  private final FunctionBuilder code = new FunctionBuilder();
  private final Set<VariableSymbol> locals = new HashSet<>();
  private final Map<Expression, Expr> destinations = new IdentityHashMap<>();
  private final Set<Expression> objects = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Values values = new Values(this);
  private final Conversions conversions = new Conversions(this);
  private final Overloads overloads = new Overloads(this);
  private final Expressions expressions = new Expressions(this);
  private final Members members = new Members(this);
  private final Calls calls = new Calls(this);
  private final Initialization initialization = new Initialization(this);
  private final Construction construction = new Construction(this);
  private final ObjectCopies copies = new ObjectCopies(this);
  private final Cleanups cleanups = new Cleanups(this);
  private final Lifetimes lifetimes = new Lifetimes(this);
  private Map<Expression, ClassSymbol> closures = new IdentityHashMap<>();
  private Map<Declaration.Variable, VariableSymbol> statics = new IdentityHashMap<>();
  private final List<String> declaredNames = new ArrayList<>();
  private Scope scope;
  private @Nullable Operand thisObject;
  private @Nullable Expr returnPlace;
  private @Nullable Expr variadic;
  private Declaration.@Nullable Variable returned;
  private boolean discarding;
  private final Deque<Jump> jumps = new ArrayDeque<>();
  private final Jumps gotos = new Jumps(this);

  /** A loop or switch that {@code break} or {@code continue} may leave. */
  record Jump(int label, boolean loop, int cleanupDepth) {}

  private Lowering(
      Program program,
      Scope scope,
      Mode mode,
      IrFunction.Kind kind,
      @Nullable FunctionSymbol function) {
    this.program = program;
    this.scope = scope;
    this.mode = mode;
    this.kind = kind;
    this.function = function;
  }

  static Lowering function(
      Program program, Scope scope, FunctionSymbol function, IrFunction.Kind kind) {
    return new Lowering(program, scope, Mode.RUN, kind, function);
  }

  /** For code of no function of the source: initialisers of globals of one side. */
  static Lowering initializer(Program program, Scope scope, IrFunction.Kind side) {
    return new Lowering(program, scope, Mode.RUN, side, null);
  }

  static Lowering constant(Program program, Scope scope) {
    return new Lowering(program, scope, Mode.CONSTANT, IrFunction.Kind.HOST, null);
  }

  static Lowering unevaluated(Program program, Scope scope) {
    return new Lowering(program, scope, Mode.UNEVALUATED, IrFunction.Kind.HOST, null);
  }

  /** A lowering for types only, that sees what this one sees. */
  Lowering unevaluated() {
    Lowering inner = new Lowering(program, scope, Mode.UNEVALUATED, kind, function);
    inner.thisObject = thisObject;
    inner.closures = closures;
    return inner;
  }

  /** The names of the variables that the function's text has declared so far. */
  List<String> declaredNames() {
    return declaredNames;
  }

  /** Whether the code is an instance of a template, whose text may suit other arguments. */
  boolean inInstance() {
    Scope at = scope;
    while (at != null && at.kind() != Scope.Kind.TEMPLATE) {
      at = at.parent();
    }
    return at != null;
  }

  /** Tells of what hardly is meant, once, and not of a library's code. */
  void warn(Diagnostic warning) {
    if (mode == Mode.RUN && !warning.span().file().isLibrary()) {
      program.report(warning);
    }
  }

  Program program() {
    return program;
  }

  Mode mode() {
    return mode;
  }

  /** On which side the code runs. */
  IrFunction.Kind kind() {
    return kind;
  }

  boolean onDevice() {
    return kind != IrFunction.Kind.HOST;
  }

  /** Whether the code is that of a function that may run on the device and on the host. */
  boolean onBothSides() {
    return function != null && function.execution().device() && function.execution().host();
  }

  @Nullable FunctionSymbol function() {
    return function;
  }

  /** The name of the function as the learner knows it. */
  String functionName() {
    if (function == null) {
      return "";
    }
    boolean inLambda = function.owner() != null && function.owner().closure();
    return inLambda ? "lambda" : function.displayName();
  }

  FunctionBuilder code() {
    return code;
  }

  Scope scope() {
    return scope;
  }

  Values values() {
    return values;
  }

  Conversions conversions() {
    return conversions;
  }

  Overloads overloads() {
    return overloads;
  }

  Expressions expressions() {
    return expressions;
  }

  Members members() {
    return members;
  }

  Calls calls() {
    return calls;
  }

  Initialization initialization() {
    return initialization;
  }

  Construction construction() {
    return construction;
  }

  ObjectCopies copies() {
    return copies;
  }

  Lifetimes lifetimes() {
    return lifetimes;
  }

  Cleanups cleanups() {
    return cleanups;
  }

  @Nullable Operand thisObject() {
    return thisObject;
  }

  void setThis(@Nullable Operand object) {
    thisObject = object;
  }

  /** The classes of the lambdas met so far, whether their code was kept or not. */
  Map<Expression, ClassSymbol> closures() {
    return closures;
  }

  /** The loops and switches round the statement being lowered, innermost first. */
  Deque<Jump> jumps() {
    return jumps;
  }

  Jumps gotos() {
    return gotos;
  }

  /** Where a class object is returned to. */
  Expr returnPlace() {
    if (returnPlace == null) {
      throw new IllegalStateException("no class is returned");
    }
    return returnPlace;
  }

  /** Where the arguments of a function declared with dots are; null in others. */
  @Nullable Expr variadic() {
    return variadic;
  }

  void setVariadic(Expr address) {
    variadic = address;
  }

  /** Whether a variable is the one that is built where the function's result goes. */
  boolean isReturned(Declaration.Variable variable, QualType type) {
    return variable == returned
        && function != null
        && hasReturnPlace()
        && function.returnType().type() == type.type();
  }

  void setReturned(Declaration.@Nullable Variable variable) {
    returned = variable;
  }

  boolean hasReturnPlace() {
    return returnPlace != null;
  }

  /** Takes over the lambdas and static variables of an earlier lowering of the same function. */
  void adopt(Lowering earlier) {
    closures = earlier.closures;
    statics = earlier.statics;
  }

  /** The static variables of the function met so far. */
  Map<Declaration.Variable, VariableSymbol> statics() {
    return statics;
  }

  void setReturnPlace(Expr address) {
    returnPlace = address;
  }

  /** Runs analysis with names looked up in another scope. */
  <T> T within(Scope inner, Supplier<T> analysis) {
    Scope outer = scope;
    scope = inner;
    try {
      return analysis.get();
    } finally {
      scope = outer;
    }
  }

  /** As {@link #within(Scope, Supplier)}, without a result. */
  void inScope(Scope inner, Runnable analysis) {
    Scope outer = scope;
    scope = inner;
    try {
      analysis.run();
    } finally {
      scope = outer;
    }
  }

  /** Types as written here. */
  TypeResolver types() {
    return new TypeResolver(program, scope);
  }

  /** Declares a variable of this function and gives it a slot. */
  VariableSymbol declareLocal(String name, QualType type, Span span) {
    VariableSymbol symbol =
        new VariableSymbol(name, type, VariableSymbol.Storage.LOCAL, scope, span);
    locals.add(symbol);
    if (!name.isEmpty()) {
      scope.declare(symbol);
    }
    return symbol;
  }

  /** Whether the variable belongs to the function being lowered. */
  boolean owns(VariableSymbol symbol) {
    return locals.contains(symbol) || mode == Mode.UNEVALUATED;
  }

  /** A slot for an object that the source gives no name; its address. */
  Expr newSlot(String name, QualType type) {
    return newSlot(name, type, null);
  }

  /** A slot for an object of a type, with the declaration of a variable; its address. */
  Expr newSlot(String name, QualType type, @Nullable Span declaration) {
    Declared source = declaration == null ? null : ShownType.declared(type, declaration);
    if (type.type() instanceof ReferenceType) {
      return new Expr.SlotAddress(code.slot(name, 8, 8, IrType.PTR, source));
    }
    Slot slot =
        code.slot(name, Layouts.size(type), Layouts.alignment(type), IrTypes.element(type), source);
    return new Expr.SlotAddress(slot);
  }

  /** A temporary object, destroyed at the end of the full expression. */
  Expr temporaryObject(QualType type, Span span) {
    if (!Layouts.complete(type.type())) {
      throw SemanticError.of("TLR-226", span, type.display());
    }
    Expr address = newSlot("%tmp", type);
    cleanups.temporary(address, type, span);
    return address;
  }

  /** Notes that an expression is wanted as an object, not for its value. */
  void wantObject(Expression expression) {
    objects.add(Expression.strip(expression));
  }

  boolean wantsObject(Expression expression) {
    return objects.contains(expression);
  }

  /** Lets the expression build its class result right at an address. */
  void offerDestination(Expression expression, Expr address) {
    destinations.put(expression, address);
  }

  /** The address offered for an expression's result, or null. */
  @Nullable Expr takeDestination(Expression expression) {
    return destinations.remove(expression);
  }

  /** {@code decltype(e)}. */
  QualType decltype(Expression expression) {
    Operand operand = expressions.expression(expression);
    QualType declared = expressions.declaredType(expression);
    if (declared != null) {
      return declared;
    }
    return switch (operand.category()) {
      case LVALUE -> ReferenceType.of(operand.type(), false);
      case XVALUE -> ReferenceType.of(operand.type(), true);
      case PRVALUE -> operand.type();
    };
  }

  /** Analyses what is left out of the program, for its errors only. */
  void discarding(Runnable work) {
    boolean outer = discarding;
    discarding = true;
    work.run();
    discarding = outer;
  }

  boolean isDiscarding() {
    return discarding;
  }
}
