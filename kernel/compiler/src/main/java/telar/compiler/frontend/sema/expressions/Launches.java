package telar.compiler.frontend.sema.expressions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.ArgumentCount;
import telar.compiler.frontend.sema.lowering.CallEmitter;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** {@code kernel<<<grid, block, shared, stream>>>(arguments)}. */
final class Launches {

  private final Lowering lowering;

  Launches(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand launch(Expression.KernelLaunch node) {
    Operand callee = lowering.expressions().expression(node.kernel());
    FunctionType pointed = callee.functions() == null ? pointedFunction(callee) : null;
    if (callee.functions() == null && pointed == null) {
      throw SemanticError.of(
          "TLR-296", node.kernel().span(), node.kernel().span().text(), callee.type().display());
    }
    int count = node.configuration().size();
    if (count < 2 || count > 4) {
      throw SemanticError.echo();
    }
    List<Expr> grid = dimensions(node.configuration().get(0));
    List<Expr> block = dimensions(node.configuration().get(1));
    Expr shared = count > 2 ? bytes(node.configuration().get(2)) : Expr.Const.i64(0);
    Expr stream = count > 3 ? stream(node.configuration().get(3)) : Fold.zero(IrType.PTR);
    if (pointed == null) {
      emit(node, callee, grid, block, shared, stream);
    } else {
      emitThroughPointer(node, callee, pointed, grid, block, shared, stream);
    }
    return Operand.nothing(node.span());
  }

  private static @Nullable FunctionType pointedFunction(Operand callee) {
    return callee.type().decayed().type() instanceof PointerType pointer
            && pointer.pointee().type() instanceof FunctionType function
        ? function
        : null;
  }

  /** A launch of the kernel that a pointer points to, found when it runs. */
  private void emitThroughPointer(
      Expression.KernelLaunch node,
      Operand callee,
      FunctionType type,
      List<Expr> grid,
      List<Expr> block,
      Expr shared,
      Expr stream) {
    List<Argument> arguments = lowering.calls().arguments(node.arguments());
    if (arguments.size() != type.parameters().size()) {
      throw new SemanticError(
          ArgumentCount.wrong(node.kernel().span().text(), type, arguments.size(), node.span()));
    }
    List<Expr> values = new ArrayList<>();
    values.add(lowering.values().value(callee));
    values.addAll(grid);
    values.addAll(block);
    values.add(shared);
    values.add(stream);
    CallEmitter emitter = new CallEmitter(lowering);
    for (int i = 0; i < arguments.size(); i++) {
      values.add(bits(emitter.argument(arguments.get(i), type.parameters().get(i))));
    }
    lowering
        .code()
        .emit(
            new Stmt.Perform(
                null, "__telar_launch_pointer", IrType.VOID, values, null, node.span()));
  }

  /** A {@code float} as its bits, which are what a launch passes on. */
  private static Expr bits(Expr value) {
    return value.type() == IrType.F32
        ? new Expr.Intrinsic("__float_as_int", IrType.I32, List.of(value))
        : value;
  }

  private void emit(
      Expression.KernelLaunch node,
      Operand callee,
      List<Expr> grid,
      List<Expr> block,
      Expr shared,
      Expr stream) {
    List<Argument> arguments = lowering.calls().arguments(node.arguments());
    FunctionSymbol kernel = choose(node, callee, arguments);
    List<Expr> values = new ArrayList<>();
    CallEmitter emitter = new CallEmitter(lowering);
    for (int i = 0; i < kernel.type().parameters().size(); i++) {
      QualType parameter = kernel.type().parameters().get(i);
      values.add(
          i < arguments.size()
              ? emitter.argument(arguments.get(i), parameter)
              : defaultValue(kernel, i, parameter, emitter, node.span()));
    }
    String name =
        lowering.mode() == Lowering.Mode.UNEVALUATED
            ? kernel.name()
            : lowering.program().functions().reference(kernel, IrFunction.Kind.KERNEL, node.span());
    lowering.code().emit(new Stmt.Launch(name, grid, block, shared, stream, values, node.span()));
  }

  private Expr defaultValue(
      FunctionSymbol kernel, int index, QualType parameter, CallEmitter emitter, Span span) {
    Expression value = kernel.defaults().get(index);
    if (value == null) {
      throw SemanticError.echo();
    }
    return lowering.within(
        kernel.defaultScope(index),
        () ->
            emitter.argument(
                new Argument(value, lowering.expressions().expression(value), span), parameter));
  }

  private FunctionSymbol choose(
      Expression.KernelLaunch node, Operand callee, List<Argument> arguments) {
    Operand.FunctionSet set = callee.functions();
    if (set == null) {
      throw SemanticError.echo();
    }
    FunctionSymbol function =
        lowering
            .overloads()
            .choose(
                set.overloads().name(),
                set.overloads().members(),
                arguments,
                null,
                set.arguments(),
                node.kernel().span());
    if (!function.execution().global()) {
      throw SemanticError.of("TLR-298", node.kernel().span(), function.name());
    }
    return function;
  }

  /** Three sizes from an integer or a {@code dim3}. */
  private List<Expr> dimensions(Expression expression) {
    if (expression instanceof Expression.InitializerList list) {
      return fromDim3(new Casts(lowering).construct(dim3(), list.elements(), true, list));
    }
    Operand operand = lowering.expressions().expression(expression);
    boolean number =
        operand.functions() == null
            && (operand.type().isIntegral()
                || (operand.type().type() instanceof Scalar s && s.isFloating()));
    if (number) {
      Expr x = lowering.conversions().convert(operand, Scalar.UINT.plain(), expression.span());
      return List.of(
          lowering.code().hold(x, expression.span()), Expr.Const.i32(1), Expr.Const.i32(1));
    }
    if (operand.functions() != null || lowering.conversions().rank(operand, dim3()) == null) {
      throw SemanticError.of(
          "TLR-299", expression.span(), expression.span().text(), operand.display());
    }
    Expr address = lowering.conversions().convert(operand, dim3(), expression.span());
    return fromDim3(Operand.lvalue(dim3(), address, Operand.Place.NONE, expression.span()));
  }

  private List<Expr> fromDim3(Operand object) {
    List<Expr> sizes = new ArrayList<>();
    ClassSymbol c = (ClassSymbol) object.type().type();
    for (FieldSymbol field : c.fields()) {
      Operand member = lowering.members().field(object, field, object.span());
      sizes.add(lowering.code().hold(lowering.values().value(member), object.span()));
    }
    return sizes;
  }

  private QualType dim3() {
    return new TypeResolver(lowering.program(), lowering.program().global())
        .resolve(
            new TypeSyntax.Named(
                Name.of("dim3", lowering.program().anywhere()),
                null,
                lowering.program().anywhere()));
  }

  private Expr bytes(Expression expression) {
    Operand operand = lowering.expressions().expression(expression);
    return lowering
        .code()
        .hold(
            lowering.conversions().convert(operand, Scalar.ULONG.plain(), expression.span()),
            expression.span());
  }

  private Expr stream(Expression expression) {
    Operand operand = lowering.expressions().expression(expression);
    if (operand.functions() == null && operand.type().isClass()) {
      QualType wanted = PointerType.to(Scalar.VOID).plain();
      return lowering.conversions().convert(operand, wanted, expression.span());
    }
    boolean pointer =
        operand.functions() == null && (operand.nullLiteral() || operand.type().isPointer());
    if (pointer) {
      return ScalarConversion.convert(
          lowering.values().value(operand), operand.type(), PointerType.to(Scalar.VOID).plain());
    }
    throw SemanticError.of("TLR-225", expression.span(), operand.type().display(), "cudaStream_t");
  }
}
