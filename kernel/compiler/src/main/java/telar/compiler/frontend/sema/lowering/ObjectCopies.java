package telar.compiler.frontend.sema.lowering;

import java.util.List;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.Conversion;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** Copies, moves and assigns objects of classes and arrays, member by member where it has to. */
public final class ObjectCopies {

  private final Lowering lowering;

  ObjectCopies(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Copies or moves the elements of an array. */
  void array(Expr address, ArrayType array, Operand source, Span span) {
    long size = Layouts.size(array.element());
    if (ClassTraits.triviallyCopyable(array.element())) {
      Operand target = Operand.lvalue(array.plain(), address, Operand.Place.NONE, span);
      lowering.values().copy(target, source, span);
      return;
    }
    new ElementLoop(lowering, span)
        .upwards(
            Expr.Const.i64(0),
            Expr.Const.i64(array.size()),
            index -> {
              Expr from = new Expr.PointerAdd(source.expr(), index, size);
              Operand element =
                  Operand.lvalue(array.element(), from, Operand.Place.NONE, span)
                      .withCategory(source.category());
              lowering
                  .initialization()
                  .copyInto(
                      new Expr.PointerAdd(address, index, size), array.element(), element, span);
            });
  }

  /** Initialises an object from a value of its class or of one that converts to it. */
  void object(Expr address, ClassSymbol c, Operand operand, Span span) {
    if (operand.functions() == null && operand.type().type() instanceof ClassSymbol source) {
      if (source == c && operand.category() == Operand.Category.PRVALUE) {
        adopt(address, c, operand, span);
        return;
      }
      if (source.derivesFrom(c)) {
        same(address, c, operand, span);
        return;
      }
    }
    Conversion rank = lowering.conversions().rank(Argument.of(operand), c.plain());
    FunctionSymbol user = rank == null ? null : rank.user();
    if (user == null) {
      throw Conversions.impossible(operand, c.plain(), span);
    }
    checkOneWay(address, c, operand, span);
    if (user.isConstructor()) {
      lowering.construction().construct(address, c, List.of(Argument.of(operand)), span);
    } else {
      Operand result = lowering.calls().invoke(user, operand, List.of(), span, address);
      object(address, c, result, span);
    }
  }

  /** Both classes saying how to convert the one to the other is no choice for the compiler. */
  private void checkOneWay(Expr address, ClassSymbol c, Operand operand, Span span) {
    if (span.file().isLibrary()
        || operand.functions() != null
        || !(operand.type().type() instanceof ClassSymbol source)) {
      return;
    }
    FunctionSymbol out =
        lowering.conversions().conversionFunction(operand, source, c.plain(), false);
    FunctionSymbol in =
        lowering
            .overloads()
            .tryChoose(
                ClassTraits.constructors(c),
                List.of(Argument.of(operand)),
                Operand.object(address, c, span));
    if (out == null || in == null || in.template() != null || out.template() != null) {
      return;
    }
    QualType taken = in.type().parameters().get(0);
    boolean keeps = !taken.isReference() || taken.withoutReference().isConst();
    boolean exact =
        taken.withoutReference().type() == source
            && out.returnType().withoutReference().type() == c;
    if (exact && (operand.type().isConst() || keeps == out.type().isConst())) {
      throw SemanticError.of(
          "TLR-246", span, c.name(), Argument.display(List.of(Argument.of(operand))));
    }
  }

  /** A prvalue becomes the object: built in place already, or its bytes move. */
  private void adopt(Expr address, ClassSymbol c, Operand operand, Span span) {
    if (operand.expr().equals(address)) {
      return;
    }
    lowering.cleanups().keep(operand.expr());
    lowering.values().copy(Operand.object(address, c, span), operand, span);
  }

  /** Initialises an object from another of its class, or of one derived from it. */
  void same(Expr address, ClassSymbol c, Operand source, Span span) {
    Expr part = lowering.members().toBase(source.expr(), source.type(), c.plain());
    QualType type = c.plain().with(source.type().isConst(), false);
    Operand from =
        Operand.lvalue(type, part, source.place(), source.span()).withCategory(source.category());
    if (ClassTraits.triviallyCopyable(c)) {
      lowering.values().copy(Operand.object(address, c, span), from, span);
    } else if (ClassTraits.copyConstructors(c).isEmpty()) {
      members(address, c, from, span);
    } else {
      lowering.construction().construct(address, c, List.of(Argument.of(from)), span);
    }
  }

  /** Copies or moves an object member by member, as an implicit copy constructor does. */
  void members(Expr address, ClassSymbol c, Operand source, Span span) {
    for (int i = 0; i < c.bases().size(); i++) {
      long offset = c.layout().baseOffsets().get(i);
      Operand base = source.withType(c.bases().get(i).plain().with(source.type().isConst(), false));
      same(
          lowering.members().offset(address, offset),
          c.bases().get(i),
          atOffset(base, offset),
          span);
    }
    lowering.construction().pointToTables(address, c, span);
    for (FieldSymbol field : c.fields()) {
      Operand from = lowering.members().field(source, field, span);
      if (source.category() == Operand.Category.XVALUE) {
        from = from.withCategory(Operand.Category.XVALUE);
      }
      Expr at = lowering.members().offset(address, c.field(field).offset());
      if (field.type().isReference()) {
        from = from.withCategory(Operand.Category.LVALUE);
      }
      lowering.initialization().copyInto(at, field.type(), from, span, field.name());
    }
  }

  private Operand atOffset(Operand operand, long offset) {
    Expr address = lowering.members().offset(operand.expr(), offset);
    return Operand.lvalue(operand.type(), address, operand.place(), operand.span())
        .withCategory(operand.category());
  }

  /** Assigns an object as an implicit assignment operator does. */
  public void assignMembers(Operand target, Operand source, Span span) {
    ClassSymbol c = (ClassSymbol) target.type().type();
    FieldSymbol fixed = ClassTraits.unassignable(c);
    if (fixed != null) {
      throw SemanticError.of("TLR-392", span, c.name(), fixed.name());
    }
    if (ClassTraits.triviallyCopyable(c)) {
      lowering.values().copy(target, source, span);
      return;
    }
    for (FieldSymbol field : c.fields()) {
      Operand to = lowering.members().field(target, field, span);
      Operand from = lowering.members().field(source, field, span);
      if (source.category() != Operand.Category.LVALUE) {
        from = from.withCategory(Operand.Category.XVALUE);
      }
      assignMember(to, from, span);
    }
    for (ClassSymbol base : c.bases()) {
      Expr to = lowering.members().toBase(target.expr(), target.type(), base.plain());
      Expr from = lowering.members().toBase(source.expr(), source.type(), base.plain());
      assignMember(
          Operand.object(to, base, span),
          Operand.object(from, base, span).withCategory(source.category()),
          span);
    }
  }

  private void assignMember(Operand to, Operand from, Span span) {
    if (to.type().type() instanceof ClassSymbol c) {
      FunctionSymbol user =
          lowering
              .overloads()
              .tryChoose(Members.operators(to, "operator="), List.of(Argument.of(from)), to);
      if (user != null && user.declaration().body() != null) {
        lowering.calls().method(user, to, List.of(Argument.of(from)), span);
      } else if (!c.fields().isEmpty() || !c.bases().isEmpty()) {
        assignMembers(to, from, span);
      }
    } else if (to.type().type() instanceof ArrayType) {
      lowering.values().copy(to, from, span);
    } else {
      lowering.values().store(to, lowering.values().value(from), span);
    }
  }
}
