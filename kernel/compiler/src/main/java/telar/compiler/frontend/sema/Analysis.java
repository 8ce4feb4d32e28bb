package telar.compiler.frontend.sema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.ast.TranslationUnit;
import telar.compiler.frontend.sema.constants.Constants;
import telar.compiler.frontend.sema.declarations.DeclarationPhase;
import telar.compiler.frontend.sema.declarations.Declarer;
import telar.compiler.frontend.sema.emit.CalledFunctions;
import telar.compiler.frontend.sema.emit.Unwinding;
import telar.compiler.frontend.sema.expressions.Expressions;
import telar.compiler.frontend.sema.functions.BodyPhase;
import telar.compiler.frontend.sema.lowering.ExpressionLowering;
import telar.compiler.frontend.sema.lowering.StatementLowering;
import telar.compiler.frontend.sema.names.TemplateNames;
import telar.compiler.frontend.sema.program.ConstantExpressions;
import telar.compiler.frontend.sema.program.Declarations;
import telar.compiler.frontend.sema.program.FunctionBodies;
import telar.compiler.frontend.sema.program.Phases;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.program.VariableInitializers;
import telar.compiler.frontend.sema.statements.Statements;
import telar.compiler.frontend.sema.templates.Templates;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;

/** Semantic analysis of programs on top of a prelude that was analysed once. */
public final class Analysis {

  private static final String INITIALIZER = "<initializer>";

  private static final Phases PHASES =
      new Phases()
          .with(Declarations.class, DeclarationPhase::new)
          .with(ExpressionLowering.Maker.class, program -> Expressions::new)
          .with(StatementLowering.Maker.class, program -> Statements::new)
          .with(TemplateNames.class, Templates::new)
          .with(ConstantExpressions.class, Constants::new)
          .with(FunctionBodies.class, BodyPhase::new)
          .with(VariableInitializers.class, BodyPhase::new);

  private final Program prelude;

  private Analysis(Program prelude) {
    this.prelude = prelude;
  }

  /** Declares the prelude. */
  public static Analysis ofPrelude(TranslationUnit unit, DiagnosticSink sink) {
    Program program = new Program(null, PHASES, sink);
    new Declarer(program, program.global()).declareAll(unit.declarations());
    return new Analysis(program);
  }

  /** Analyses the units of a program; the module counts only if no error was reported. */
  public IrModule analyze(List<TranslationUnit> units, DiagnosticSink sink) {
    Program program = new Program(prelude, PHASES, sink);
    Program unit = program;
    for (int i = 0; i < units.size(); i++) {
      unit = i == 0 ? program : program.nextUnit();
      new Declarer(unit, unit.global()).declareAll(units.get(i).declarations());
    }
    program.globals().initializeAll();
    String main = program.functions().main();
    program.functions().drain();
    return module(program, main);
  }

  private static IrModule module(Program program, @Nullable String main) {
    List<String> roots = new ArrayList<>();
    String initializer = initializer(program);
    if (initializer != null) {
      roots.add(initializer);
    }
    Set<String> stored = new LinkedHashSet<>();
    program.globals().all().forEach(global -> CalledFunctions.collect(global, stored));
    roots.addAll(stored);
    List<IrFunction> functions = program.functions().reachable(roots);
    if (!program.throwsExceptions()) {
      functions = functions.stream().map(Unwinding::remove).toList();
    }
    return new IrModule(functions, List.copyOf(program.globals().all()), initializer, main);
  }

  private static @Nullable String initializer(Program program) {
    if (program.startCode().isEmpty()) {
      return null;
    }
    Span span = new Span(new SourceFile("<telar>", ""), 0, 0);
    List<Stmt> calls = new ArrayList<>();
    for (IrFunction function : program.startCode()) {
      program.functions().addSynthetic(function);
      calls.add(new Stmt.Call(null, function.name(), List.of(), span));
    }
    program
        .functions()
        .addSynthetic(
            new IrFunction(
                INITIALIZER,
                INITIALIZER,
                IrFunction.Kind.HOST,
                IrType.VOID,
                List.of(),
                List.of(),
                List.of(),
                new Stmt.Block(calls, span),
                span));
    return INITIALIZER;
  }
}
