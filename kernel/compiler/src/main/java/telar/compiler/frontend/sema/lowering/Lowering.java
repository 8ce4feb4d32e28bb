package telar.compiler.frontend.sema.lowering;

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
public final class Lowering {

  /** What becomes of the code that is emitted. */
  public enum Mode {
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
  private final ExpressionLowering expressions;
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
  private @Nullable StatementLowering statements;

  /** A loop or switch that {@code break} or {@code continue} may leave. */
  public record Jump(int label, boolean loop, int cleanupDepth) {}

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
    this.expressions = program.phase(ExpressionLowering.Maker.class).in(this);
  }

  public static Lowering function(
      Program program, Scope scope, FunctionSymbol function, IrFunction.Kind kind) {
    return new Lowering(program, scope, Mode.RUN, kind, function);
  }

  /** For code of no function of the source: initialisers of globals of one side. */
  public static Lowering initializer(Program program, Scope scope, IrFunction.Kind side) {
    return new Lowering(program, scope, Mode.RUN, side, null);
  }

  public static Lowering constant(Program program, Scope scope) {
    return new Lowering(program, scope, Mode.CONSTANT, IrFunction.Kind.HOST, null);
  }

  public static Lowering unevaluated(Program program, Scope scope) {
    return new Lowering(program, scope, Mode.UNEVALUATED, IrFunction.Kind.HOST, null);
  }

  /** A lowering for types only, that sees what this one sees. */
  public Lowering unevaluated() {
    Lowering inner = new Lowering(program, scope, Mode.UNEVALUATED, kind, function);
    inner.thisObject = thisObject;
    inner.closures = closures;
    return inner;
  }

  /** The names of the variables that the function's text has declared so far. */
  public List<String> declaredNames() {
    return declaredNames;
  }

  /** Whether the code is an instance of a template, whose text may suit other arguments. */
  public boolean inInstance() {
    Scope at = scope;
    while (at != null && at.kind() != Scope.Kind.TEMPLATE) {
      at = at.parent();
    }
    return at != null;
  }

  /** Tells of what hardly is meant, once, and not of a library's code. */
  public void warn(Diagnostic warning) {
    if (mode == Mode.RUN && !warning.span().file().isLibrary()) {
      program.report(warning);
    }
  }

  public Program program() {
    return program;
  }

  public Mode mode() {
    return mode;
  }

  /** On which side the code runs. */
  IrFunction.Kind kind() {
    return kind;
  }

  public boolean onDevice() {
    return kind != IrFunction.Kind.HOST;
  }

  /** Whether the code is that of a function that may run on the device and on the host. */
  public boolean onBothSides() {
    return function != null && function.execution().device() && function.execution().host();
  }

  public @Nullable FunctionSymbol function() {
    return function;
  }

  /** The name of the function as the learner knows it. */
  public String functionName() {
    if (function == null) {
      return "";
    }
    boolean inLambda = function.owner() != null && function.owner().closure();
    return inLambda ? "lambda" : function.displayName();
  }

  public FunctionBuilder code() {
    return code;
  }

  public Scope scope() {
    return scope;
  }

  public Values values() {
    return values;
  }

  public Conversions conversions() {
    return conversions;
  }

  public Overloads overloads() {
    return overloads;
  }

  public ExpressionLowering expressions() {
    return expressions;
  }

  public Members members() {
    return members;
  }

  public Calls calls() {
    return calls;
  }

  public Initialization initialization() {
    return initialization;
  }

  public Construction construction() {
    return construction;
  }

  public ObjectCopies copies() {
    return copies;
  }

  public Lifetimes lifetimes() {
    return lifetimes;
  }

  public Cleanups cleanups() {
    return cleanups;
  }

  public @Nullable Operand thisObject() {
    return thisObject;
  }

  public void setThis(@Nullable Operand object) {
    thisObject = object;
  }

  /** The classes of the lambdas met so far, whether their code was kept or not. */
  public Map<Expression, ClassSymbol> closures() {
    return closures;
  }

  /** The loops and switches round the statement being lowered, innermost first. */
  public Deque<Jump> jumps() {
    return jumps;
  }

  public StatementLowering statements() {
    if (statements == null) {
      statements = program.phase(StatementLowering.Maker.class).in(this);
    }
    return statements;
  }

  /** Where a class object is returned to. */
  public Expr returnPlace() {
    if (returnPlace == null) {
      throw new IllegalStateException("no class is returned");
    }
    return returnPlace;
  }

  /** Where the arguments of a function declared with dots are; null in others. */
  @Nullable Expr variadic() {
    return variadic;
  }

  public void setVariadic(Expr address) {
    variadic = address;
  }

  /** Whether a variable is the one that is built where the function's result goes. */
  public boolean isReturned(Declaration.Variable variable, QualType type) {
    return variable == returned
        && function != null
        && hasReturnPlace()
        && function.returnType().type() == type.type();
  }

  public void setReturned(Declaration.@Nullable Variable variable) {
    returned = variable;
  }

  public boolean hasReturnPlace() {
    return returnPlace != null;
  }

  /** Takes over the lambdas and static variables of an earlier lowering of the same function. */
  public void adopt(Lowering earlier) {
    closures = earlier.closures;
    statics = earlier.statics;
  }

  /** The static variables of the function met so far. */
  public Map<Declaration.Variable, VariableSymbol> statics() {
    return statics;
  }

  public void setReturnPlace(Expr address) {
    returnPlace = address;
  }

  /** Runs analysis with names looked up in another scope. */
  public <T> T within(Scope inner, Supplier<T> analysis) {
    Scope outer = scope;
    scope = inner;
    try {
      return analysis.get();
    } finally {
      scope = outer;
    }
  }

  /** As {@link #within(Scope, Supplier)}, without a result. */
  public void inScope(Scope inner, Runnable analysis) {
    Scope outer = scope;
    scope = inner;
    try {
      analysis.run();
    } finally {
      scope = outer;
    }
  }

  /** Types as written here. */
  public TypeResolver types() {
    return new TypeResolver(program, scope);
  }

  /** Declares a variable of this function and gives it a slot. */
  public VariableSymbol declareLocal(String name, QualType type, Span span) {
    VariableSymbol symbol =
        new VariableSymbol(name, type, VariableSymbol.Storage.LOCAL, scope, span);
    locals.add(symbol);
    if (!name.isEmpty()) {
      scope.declare(symbol);
    }
    return symbol;
  }

  /** Whether the variable belongs to the function being lowered. */
  public boolean owns(VariableSymbol symbol) {
    return locals.contains(symbol) || mode == Mode.UNEVALUATED;
  }

  /** A slot for an object that the source gives no name; its address. */
  public Expr newSlot(String name, QualType type) {
    return newSlot(name, type, null);
  }

  /** A slot for an object of a type, with the declaration of a variable; its address. */
  public Expr newSlot(String name, QualType type, @Nullable Span declaration) {
    Declared source = declaration == null ? null : ShownType.declared(type, declaration);
    if (type.type() instanceof ReferenceType) {
      return new Expr.SlotAddress(code.slot(name, 8, 8, IrType.PTR, source));
    }
    Slot slot =
        code.slot(name, Layouts.size(type), Layouts.alignment(type), IrTypes.element(type), source);
    return new Expr.SlotAddress(slot);
  }

  /** A temporary object, destroyed at the end of the full expression. */
  public Expr temporaryObject(QualType type, Span span) {
    if (!Layouts.complete(type.type())) {
      throw SemanticError.of("TLR-226", span, type.display());
    }
    Expr address = newSlot("%tmp", type);
    cleanups.temporary(address, type, span);
    return address;
  }

  /** Notes that an expression is wanted as an object, not for its value. */
  public void wantObject(Expression expression) {
    objects.add(Expression.strip(expression));
  }

  public boolean wantsObject(Expression expression) {
    return objects.contains(expression);
  }

  /** Lets the expression build its class result right at an address. */
  public void offerDestination(Expression expression, Expr address) {
    destinations.put(expression, address);
  }

  /** The address offered for an expression's result, or null. */
  public @Nullable Expr takeDestination(Expression expression) {
    return destinations.remove(expression);
  }

  /** The type of an expression that is not evaluated. */
  public QualType typeOf(Expression expression) {
    return unevaluated().expressions().expression(expression).type();
  }

  /** {@code decltype(e)}. */
  public QualType decltype(Expression expression) {
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
  public void discarding(Runnable work) {
    boolean outer = discarding;
    discarding = true;
    work.run();
    discarding = outer;
  }

  public boolean isDiscarding() {
    return discarding;
  }
}
