package telar.compiler.frontend.sema.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.sema.expressions.Names;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.NamespaceSymbol;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.templates.Templates;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
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
    Long tupleSize = tupleSize(object.type(), node.span());
    if (tupleSize != null) {
      tuple(node, object, tupleSize);
    } else if (object.type().type() instanceof ClassSymbol c) {
      members(node, object, c);
    } else if (object.type().type() instanceof ArrayType array) {
      elements(node, object, array);
    } else {
      throw SemanticError.of("TLR-337", node.span(), object.type().display());
    }
  }

  /** {@code std::tuple_size<T>::value}, when the library says that the class is like a tuple. */
  private @Nullable Long tupleSize(QualType type, Span span) {
    if (!type.isClass()) {
      return null;
    }
    Symbol sizes = null;
    Symbol std = NameLookup.inScope(lowering.program().global(), "std", false);
    Program outer = lowering.program().outer();
    if (std == null && outer != null) {
      std = NameLookup.inScope(outer.global(), "std", false);
    }
    if (std instanceof NamespaceSymbol namespace) {
      sizes = NameLookup.inScope(namespace.scope(), "tuple_size", true);
    }
    if (!(sizes instanceof ClassTemplate template)) {
      return null;
    }
    TemplateValue argument = new TemplateValue.OfType(type.unqualified());
    ClassSymbol instance =
        new Templates(lowering.program()).instance(template, List.of(argument), span);
    if (!instance.complete()
        || !(NameLookup.member(instance, "value", false) instanceof VariableSymbol value)) {
      return null;
    }
    Operand size = new Names(lowering).variable(value, span);
    return size.constant() == null ? null : Fold.integer(size.constant());
  }

  /** Names for what {@code get<i>} gives. */
  private void tuple(Declaration.StructuredBinding node, Operand object, long size) {
    if (size != node.names().size()) {
      throw SemanticError.of("TLR-338", node.span(), node.names().size(), size);
    }
    Span span = node.span();
    String whole = "<tuple" + node.names().get(0) + ">";
    bind(whole, object);
    for (int i = 0; i < size; i++) {
      Expression index = new Expression.IntegerLiteral(i, true, false, 0, span);
      TemplateArgument argument = new TemplateArgument.OfValue(index, false, span);
      NamePart get = new NamePart(NamePart.Kind.IDENTIFIER, "get", null, List.of(argument), span);
      Expression.NameUse function =
          new Expression.NameUse(new Name(false, List.of(get), span), span);
      Expression tuple = new Expression.NameUse(Name.of(whole, span), span);
      Operand element =
          lowering.expressions().expression(new Expression.Call(function, List.of(tuple), span));
      bind(node.names().get(i), element.isObject() ? element : held(element, span));
    }
  }

  private Operand held(Operand value, Span span) {
    Expr address = lowering.newSlot("%element", value.type());
    lowering.initialization().copyInto(address, value.type().unqualified(), value, span);
    return Operand.lvalue(value.type(), address, Operand.Place.NONE, span);
  }

  private Operand object(QualType declared, Operand operand, Span span) {
    if (declared.type() instanceof ReferenceType reference) {
      if (!reference.rvalue() && !reference.target().isConst() && !operand.isLvalue()) {
        throw SemanticError.of("TLR-244", operand.span(), declared.display());
      }
      return reference.target().isConst()
          ? operand.withType(operand.type().with(true, operand.type().isVolatile()))
          : operand;
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
      FieldSymbol field = c.fields().get(i);
      lowering.members().checkAccess(field.owner(), field.access(), field.name(), node.span());
      bind(node.names().get(i), lowering.members().field(object, field, node.span()));
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
