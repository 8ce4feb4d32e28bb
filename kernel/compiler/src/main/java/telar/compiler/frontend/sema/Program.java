package telar.compiler.frontend.sema;

import java.util.ArrayList;
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
final class Program {

  private static final SourceFile NOWHERE = new SourceFile("<telar>", "");

  private final @Nullable Program outer;
  private final DiagnosticSink sink;
  private final Scope global;
  private final Program first;
  private final List<Program> units;
  private final Sites sites;
  private final Instances instances;
  private final Templates templates = new Templates(this);
  private final ClassCompleter classes = new ClassCompleter(this);
  private final OutsideMembers outside = new OutsideMembers(this);
  private final Constants constants = new Constants(this);
  private final Globals globals;
  private final TypeInfos typeInfos;
  private final VirtualTables virtualTables;
  private final FunctionQueue functions;
  private final List<IrFunction> initializers;
  private final Map<Expression, Scope> bound;
  private boolean throwsExceptions;
  private int closures;
  private int errors;
  private int speculation;

  Program(@Nullable Program outer, DiagnosticSink sink) {
    this.outer = outer;
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
    this.initializers = new ArrayList<>();
    this.bound = new IdentityHashMap<>();
  }

  /** A further unit of the same program: names of its own, one module with the others. */
  private Program(Program first) {
    this.outer = first.outer;
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
    this.initializers = first.initializers;
    this.bound = first.bound;
  }

  Program nextUnit() {
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
  @Nullable Program outer() {
    return outer;
  }

  Scope global() {
    return global;
  }

  Sites sites() {
    return sites;
  }

  Instances instances() {
    return instances;
  }

  Templates templates() {
    return templates;
  }

  ClassCompleter classes() {
    return classes;
  }

  OutsideMembers outside() {
    return outside;
  }

  Constants constants() {
    return constants;
  }

  Globals globals() {
    return globals;
  }

  TypeInfos typeInfos() {
    return typeInfos;
  }

  VirtualTables virtualTables() {
    return virtualTables;
  }

  FunctionQueue functions() {
    return functions;
  }

  /** Code that initialises globals before {@code main}, in order. */
  List<IrFunction> initializers() {
    return initializers;
  }

  /** Types as written in a scope. */
  TypeResolver types(Scope scope) {
    return new TypeResolver(this, scope, false);
  }

  /** Whether host code throws exceptions. */
  boolean throwsExceptions() {
    return first.throwsExceptions;
  }

  void setThrows() {
    first.throwsExceptions = true;
  }

  /** A number for the next lambda. */
  int nextClosure() {
    return first.closures++;
  }

  void report(SemanticError error) {
    Diagnostic diagnostic = error.diagnostic();
    errors++;
    if (diagnostic != null) {
      sink.report(diagnostic);
    }
  }

  /** How many errors there have been so far. */
  int errors() {
    return errors;
  }

  void report(Diagnostic diagnostic) {
    if (speculation == 0) {
      sink.report(diagnostic);
    }
  }

  /** Gives an expression made by expanding a pack the scope that binds its elements. */
  void bind(Expression.Parenthesized expression, Scope to) {
    bound.put(expression, to);
  }

  /** The scope of an expression made by expanding a pack; null for all others. */
  @Nullable Scope boundScope(Expression.Parenthesized expression) {
    return bound.get(expression);
  }

  /** A span for what has no source. */
  Span anywhere() {
    return new Span(NOWHERE, 0, 0);
  }

  /** Runs analysis whose outcome may be thrown away; its warnings are not reported. */
  <T> T speculate(Supplier<T> analysis) {
    speculation++;
    try {
      return analysis.get();
    } finally {
      speculation--;
    }
  }
}
