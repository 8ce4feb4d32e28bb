package telar.compiler.frontend.sema.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.emit.Sites;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;

/**
 * A unit of a program being analysed: its global scope, and the services that its analysis shares
 * with that of the other units. The prelude is a program of its own that every other one builds on
 * and that never changes afterwards.
 */
public final class Program {

  private static final SourceFile NOWHERE = new SourceFile("<telar>", "");

  private final @Nullable Program outer;
  private final Phases phases;
  private final Map<Class<?>, Object> started = new HashMap<>();
  private final DiagnosticSink sink;
  private final Scope global;
  private final Program first;
  private final List<Program> units;
  private final Sites sites;
  private final Instances instances;
  private final Globals globals;
  private final TypeInfos typeInfos;
  private final VirtualTables virtualTables;
  private final FunctionQueue functions;
  private final List<IrFunction> startCode;
  private final Map<Expression, Scope> bound;
  private boolean throwsExceptions;
  private int closures;
  private int errors;
  private int speculation;

  public Program(@Nullable Program outer, Phases phases, DiagnosticSink sink) {
    this.outer = outer;
    this.phases = phases;
    this.sink = sink;
    this.global = new Scope(Scope.Kind.NAMESPACE, outer == null ? null : outer.global, "", null);
    this.instances = new Instances(outer == null ? null : outer.instances);
    this.first = this;
    this.units = new ArrayList<>(List.of(this));
    this.sites = new Sites();
    this.globals = new Globals(this);
    this.typeInfos = new TypeInfos(this);
    this.virtualTables = new VirtualTables(this);
    this.functions = new FunctionQueue(this);
    this.startCode = new ArrayList<>();
    this.bound = new IdentityHashMap<>();
  }

  /** A further unit of the same program: names of its own, one module with the others. */
  private Program(Program first) {
    this.outer = first.outer;
    this.phases = first.phases;
    this.sink = first.sink;
    this.global = new Scope(Scope.Kind.NAMESPACE, outer == null ? null : outer.global, "", null);
    this.instances = new Instances(outer == null ? null : outer.instances);
    this.first = first;
    this.units = first.units;
    this.sites = first.sites;
    this.globals = first.globals;
    this.typeInfos = first.typeInfos;
    this.virtualTables = first.virtualTables;
    this.functions = first.functions;
    this.startCode = first.startCode;
    this.bound = first.bound;
  }

  public Program nextUnit() {
    Program unit = new Program(first);
    units.add(unit);
    return unit;
  }

  /** The unit that a scope belongs to; any for those of the prelude. */
  Program unitOf(Scope scope) {
    for (Scope at = scope; units.size() > 1 && at != null; at = at.parent()) {
      for (Program unit : units) {
        if (unit.global == at) {
          return unit;
        }
      }
    }
    return this;
  }

  /** The prelude, for a learner's program. */
  public @Nullable Program outer() {
    return outer;
  }

  public Scope global() {
    return global;
  }

  public Sites sites() {
    return sites;
  }

  public Instances instances() {
    return instances;
  }

  /** Who does what an interface asks for. */
  public <T> T phase(Class<T> asked) {
    Object known = started.get(asked);
    if (known == null) {
      known = phases.of(asked, this);
      started.put(asked, known);
    }
    return asked.cast(known);
  }

  public ConstantExpressions constants() {
    return phase(ConstantExpressions.class);
  }

  public Declarations declarations() {
    return phase(Declarations.class);
  }

  FunctionBodies bodies() {
    return phase(FunctionBodies.class);
  }

  VariableInitializers initializers() {
    return phase(VariableInitializers.class);
  }

  public Globals globals() {
    return globals;
  }

  public TypeInfos typeInfos() {
    return typeInfos;
  }

  public VirtualTables virtualTables() {
    return virtualTables;
  }

  public FunctionQueue functions() {
    return functions;
  }

  /** Code that initialises globals before {@code main}, in order. */
  public List<IrFunction> startCode() {
    return startCode;
  }

  /** Whether host code throws exceptions. */
  public boolean throwsExceptions() {
    return first.throwsExceptions;
  }

  public void setThrows() {
    first.throwsExceptions = true;
  }

  /** A number for the next lambda. */
  public int nextClosure() {
    return first.closures++;
  }

  public void report(SemanticError error) {
    Diagnostic diagnostic = error.diagnostic();
    errors++;
    if (diagnostic != null) {
      sink.report(diagnostic);
    }
  }

  /** How many errors there have been so far. */
  public int errors() {
    return errors;
  }

  public void report(Diagnostic diagnostic) {
    if (speculation == 0) {
      sink.report(diagnostic);
    }
  }

  /** Gives an expression made by expanding a pack the scope that binds its elements. */
  public void bind(Expression.Parenthesized expression, Scope to) {
    bound.put(expression, to);
  }

  /** The scope of an expression made by expanding a pack; null for all others. */
  public @Nullable Scope boundScope(Expression.Parenthesized expression) {
    return bound.get(expression);
  }

  /** A span for what has no source. */
  public Span anywhere() {
    return new Span(NOWHERE, 0, 0);
  }

  /** Runs analysis whose outcome may be thrown away; its warnings are not reported. */
  public <T> T speculate(Supplier<T> analysis) {
    speculation++;
    try {
      return analysis.get();
    } finally {
      speculation--;
    }
  }
}
