package telar.compiler.frontend.sema.functions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.emit.ScalarPromotion;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.ReturnTypes;
import telar.compiler.frontend.sema.lowering.StatementLowering;
import telar.compiler.frontend.sema.program.FunctionQueue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.rules.EndOfFunction;
import telar.compiler.frontend.sema.rules.ReturnedVariable;
import telar.compiler.frontend.sema.rules.UnsetVariables;
import telar.compiler.frontend.sema.rules.UnusedVariables;
import telar.compiler.frontend.sema.statements.Jumps;
import telar.compiler.frontend.sema.statements.LocalVariables;
import telar.compiler.frontend.sema.statements.ReturnsObject;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.PackSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ShownType;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Declared;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Lowers a function with its body: parameters, initialisers of a constructor, statements. */
final class FunctionLowering {

  private final Program program;
  private final FunctionSymbol function;
  private final IrFunction.Kind kind;
  private final String uniqueName;
  private final Lowering lowering;
  private final FunctionBuilder code;
  private final List<IrFunction.Parameter> parameters = new ArrayList<>();
  private final List<VariableSymbol> declared = new ArrayList<>();

  private FunctionLowering(
      Program program, FunctionSymbol function, IrFunction.Kind kind, String uniqueName) {
    this.program = program;
    this.function = function;
    this.kind = kind;
    this.uniqueName = uniqueName;
    Scope scope = Scope.inner(Scope.Kind.FUNCTION, function.declarationScope());
    this.lowering = Lowering.function(program, scope, function, kind);
    this.code = lowering.code();
  }

  static IrFunction lower(
      Program program, FunctionSymbol function, IrFunction.Kind kind, String uniqueName) {
    FunctionLowering first = new FunctionLowering(program, function, kind, uniqueName);
    try {
      return first.lower();
    } catch (ReturnsObject late) {
      FunctionLowering second = new FunctionLowering(program, function, kind, uniqueName);
      second.lowering.adopt(first.lowering);
      return second.lower();
    }
  }

  private IrFunction lower() {
    Declaration.Function declaration = function.declaration();
    Span span = declaration.name().span();
    declareParameters(declaration);
    int errors = program.errors();
    Statement.Compound body = declaration.body();
    Stmt.Block emitted =
        code.block(
            declaration.span(),
            () -> {
              if (body != null) {
                body(body);
              }
            });
    settleReturnType();
    boolean isChecked =
        body != null && !body.span().file().isLibrary() && program.errors() == errors;
    if (isChecked && body != null) {
      warn(body, emitted);
    }
    if (fallsThrough(emitted) && FunctionQueue.isMain(function)) {
      List<Stmt> all = new ArrayList<>(emitted.statements());
      all.add(new Stmt.Return(Expr.Const.i32(0), span));
      emitted = new Stmt.Block(all, emitted.span());
    }
    Stmt.Block promoted = ScalarPromotion.promote(code, emitted, program.sites());
    if (isChecked && body != null && !Jumps.any(body)) {
      UnsetVariables.check(program, parameters, promoted);
    }
    return new IrFunction(
        uniqueName,
        function.displayName(),
        kind,
        returnType(),
        parameters,
        List.copyOf(code.slots()),
        List.copyOf(code.shared()),
        promoted,
        span,
        List.copyOf(code.sourceStatements()));
  }

  private void warn(Statement.Compound body, Stmt.Block emitted) {
    UnusedVariables.check(program, body, lowering.declaredNames());
    boolean result =
        !function.returnType().isVoid()
            && function.returnType().type() != ErrorType.INSTANCE
            && !function.isConstructor()
            && !FunctionQueue.isMain(function);
    if (result && EndOfFunction.isReached(emitted) && !Jumps.any(body)) {
      Span whole = body.span();
      Span end = new Span(whole.file(), Math.max(whole.start(), whole.end() - 1), whole.end());
      String type = function.returnType().display();
      program.report(Diagnostic.warning("TLR-466", end, function.displayName(), type));
    }
  }

  private static boolean fallsThrough(Stmt.Block block) {
    List<Stmt> all = block.statements();
    return all.isEmpty() || !(all.get(all.size() - 1) instanceof Stmt.Return);
  }

  private void settleReturnType() {
    if (function.returnType().type() instanceof AutoType) {
      ReturnTypes.settle(function, Scalar.VOID.plain());
    }
  }

  private IrType returnType() {
    QualType type = function.returnType();
    return type.isClass() || type.type() == ErrorType.INSTANCE ? IrType.VOID : IrTypes.of(type);
  }

  private void declareParameters(Declaration.Function declaration) {
    QualType result = function.returnType();
    if (result.isClass()) {
      Local place = code.local("%result", IrType.PTR);
      parameters.add(new IrFunction.Parameter(place, 0, result.display() + " *", null));
      lowering.setReturnPlace(new Expr.Get(place));
      lowering.setReturned(ReturnedVariable.of(function));
    }
    ClassSymbol owner = function.owner();
    if (function.hasThis() && owner != null) {
      Local self = code.local("this", IrType.PTR);
      QualType type = owner.plain().with(function.type().isConst(), false);
      parameters.add(
          new IrFunction.Parameter(self, 0, new PointerType(type).display(), pointee(type)));
      lowering.setThis(
          Operand.lvalue(type, new Expr.Get(self), Operand.Place.NONE, declaration.name().span()));
    }
    declareWritten(declaration);
    if (function.type().variadic()) {
      Local list = code.local("%variadic", IrType.PTR);
      parameters.add(new IrFunction.Parameter(list, 0, "void *", null));
      lowering.setVariadic(new Expr.Get(list));
    }
  }

  private void declareWritten(Declaration.Function declaration) {
    List<QualType> types = function.type().parameters();
    int next = 0;
    for (Parameter parameter : declaration.parameters()) {
      if (parameter.pack()) {
        int count = types.size() - (declaration.parameters().size() - 1);
        next = declarePack(parameter, types, next, count);
      } else if (next < types.size()) {
        declareParameter(
            parameter.name(), declaredType(parameter, types.get(next)), parameter.span());
        next++;
      }
    }
  }

  /** The parameter's type with the top-level const that the function's type has not. */
  private static QualType declaredType(Parameter parameter, QualType adjusted) {
    boolean isConst = parameter.type() instanceof TypeSyntax.Qualified q && q.isConst();
    return isConst && !adjusted.isReference() ? adjusted.asConst() : adjusted;
  }

  private int declarePack(Parameter parameter, List<QualType> types, int from, int count) {
    List<Symbol> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = parameter.name() + "#" + i;
      elements.add(declareParameter(name, types.get(from + i), parameter.span()));
    }
    lowering.scope().declare(new PackSymbol(parameter.name(), elements));
    return from + count;
  }

  private VariableSymbol declareParameter(String name, QualType type, Span span) {
    Scope scope = lowering.scope();
    if (!name.isEmpty() && scope.own(name) != null) {
      program.report(SemanticError.of("TLR-208", span, name));
    }
    if (!name.isEmpty()) {
      LocalVariables.checkTemplateParameter(scope, name, span);
    }
    VariableSymbol symbol = lowering.declareLocal(name, type, span);
    declared.add(symbol);
    String shown = name.isEmpty() ? "%unnamed" : name;
    Declared source = name.isEmpty() ? null : ShownType.declared(type, span);
    if (type.isClass()) {
      Local address = code.local(shown, IrType.PTR, source);
      symbol.setAddress(new Expr.Get(address));
      parameters.add(
          new IrFunction.Parameter(address, size(type, span), type.unqualified().display(), null));
    } else {
      Local value = code.local(shown, IrTypes.of(type), source);
      symbol.setAddress(new Expr.SlotAddress(code.parameterSlot(value)));
      parameters.add(
          new IrFunction.Parameter(value, 0, type.unqualified().display(), pointeeOf(type)));
    }
    return symbol;
  }

  private long size(QualType type, Span span) {
    if (!Layouts.complete(type.type())) {
      program.report(SemanticError.of("TLR-226", span, type.display()));
      return 1;
    }
    return Layouts.size(type);
  }

  private static @Nullable IrType pointeeOf(QualType type) {
    if (type.type() instanceof PointerType pointer) {
      return pointee(pointer.pointee());
    } else if (type.type() instanceof ReferenceType reference) {
      return pointee(reference.target());
    }
    return null;
  }

  private static @Nullable IrType pointee(QualType type) {
    boolean known = Layouts.complete(type.type());
    return known ? IrTypes.element(type) : null;
  }

  private void body(Statement.Compound body) {
    lowering.cleanups().open();
    lowering.lifetimes().open(body.span());
    declared.forEach(symbol -> lowering.lifetimes().variable(symbol, symbol.span()));
    if (function.isConstructor()) {
      new ConstructorLowering(lowering, function).initializeMembers();
    }
    ClassSymbol owner = function.owner();
    Operand object = lowering.thisObject();
    boolean destructor = function.kind() == Declaration.FunctionKind.DESTRUCTOR;
    if (destructor && owner != null && object != null) {
      lowering.construction().pointToTables(object.expr(), owner, body.span());
    }
    StatementLowering statements = lowering.statements();
    statements.inBlock(body.span(), () -> statements.list(body.statements()));
    if (destructor && owner != null && object != null) {
      lowering.cleanups().destroyMembers(object.expr(), owner, body.span());
    }
    lowering.cleanups().close();
    lowering.lifetimes().close();
  }
}
