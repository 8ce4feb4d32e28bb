package telar.compiler.frontend.sema;

import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** {@code auto [a, b] = e}: names for the members of a class object or array. */
final class Bindings {

  private final Lowering lowering;

  Bindings(Lowering lowering) {
    this.lowering = lowering;
  }

  void declare(Declaration.StructuredBinding node) {
    Initializer initializer = node.initializer();
    Expression value = LocalVariables.single(initializer);
    if (value == null) {
      throw SemanticError.of("TLR-336", node.span(), String.join(", ", node.names()));
    }
    QualType declared = lowering.types().resolve(node.type());
    Operand operand = lowering.expressions().expression(value);
    Operand object = object(declared, operand, node.span());
    if (object.type().type() instanceof ClassSymbol c) {
      members(node, object, c);
    } else if (object.type().type() instanceof ArrayType array) {
      elements(node, object, array);
    } else {
      throw SemanticError.of("TLR-337", node.span(), object.type().display());
    }
  }

  private Operand object(QualType declared, Operand operand, Span span) {
    if (declared.isReference()) {
      return operand;
    }
    QualType type = operand.type().unqualified().with(declared.isConst(), false);
    Expr address = lowering.newSlot("%bind", type.unqualified());
    lowering.initialization().copyInto(address, type.unqualified(), operand, span);
    lowering.cleanups().variable(address, type.unqualified(), span);
    return Operand.lvalue(type, address, Operand.Place.NONE, span);
  }

  private void members(Declaration.StructuredBinding node, Operand object, ClassSymbol c) {
    if (c.fields().size() != node.names().size()) {
      throw SemanticError.of("TLR-338", node.span(), node.names().size(), c.fields().size());
    }
    for (int i = 0; i < node.names().size(); i++) {
      bind(node.names().get(i), lowering.members().field(object, c.fields().get(i), node.span()));
    }
  }

  private void elements(Declaration.StructuredBinding node, Operand object, ArrayType array) {
    if (array.size() != node.names().size()) {
      throw SemanticError.of("TLR-338", node.span(), node.names().size(), array.size());
    }
    long size = Layouts.size(array.element());
    for (int i = 0; i < node.names().size(); i++) {
      Expr at = lowering.members().offset(object.expr(), i * size);
      bind(
          node.names().get(i),
          Operand.lvalue(array.element(), at, Operand.Place.NONE, node.span()));
    }
  }

  private void bind(String name, Operand element) {
    QualType reference = ReferenceType.of(element.type(), false);
    VariableSymbol symbol = lowering.declareLocal(name, reference, element.span());
    Expr slot = lowering.newSlot(name, reference);
    symbol.setAddress(slot);
    QualType pointer = new PointerType(element.type()).plain();
    lowering.values().initialize(slot, pointer, element.expr(), name, element.span());
  }
}
