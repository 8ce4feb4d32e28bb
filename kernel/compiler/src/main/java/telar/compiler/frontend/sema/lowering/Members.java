package telar.compiler.frontend.sema.lowering;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.sema.emit.Sites;
import telar.compiler.frontend.sema.lookup.Access;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.ClassLayout;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Field;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.UnaryOp;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Data members, indirection, subscripts and the steps between classes and their bases. */
public final class Members {

  private static final Pattern MEMBER = Pattern.compile("\\w+(?:(?:\\.|->)\\w+)+");

  private final Lowering lowering;

  Members(Lowering lowering) {
    this.lowering = lowering;
  }

  public static SemanticError unknownMember(ClassSymbol c, Name name) {
    String identifier = name.identifier();
    Diagnostic error = Diagnostic.error("TLR-256", name.span(), c.name(), identifier);
    return new SemanticError(
        Suggestions.nearest(identifier, c.scope().names())
            .map(guess -> error.withHelp("help.didYouMean", guess))
            .orElse(error));
  }

  /** An error where a member is not for code at this place. */
  public void checkAccess(ClassSymbol owner, Declaration.Access access, String name, Span span) {
    if (!Access.allowed(lowering.scope(), owner, access)) {
      String key = access == Declaration.Access.PRIVATE ? "TLR-350" : "TLR-351";
      throw SemanticError.of(key, span, name, owner.name());
    }
  }

  /** A data member of an object. */
  public Operand field(Operand object, FieldSymbol symbol, Span span) {
    Operand whole = ownerPart(object, symbol);
    Field field = symbol.owner().field(symbol);
    Expr address = offset(whole.expr(), field.offset());
    Operand.Place place =
        object.place().variable().isEmpty()
            ? new Operand.Place(symbol.name(), null)
            : object.place();
    QualType type = symbol.type();
    if (type.type() instanceof ReferenceType reference) {
      Operand pointer =
          Operand.lvalue(new PointerType(reference.target()).plain(), address, place, span);
      Expr target = lowering.values().value(pointer);
      return Operand.lvalue(
          reference.target(), target, new Operand.Place(symbol.name(), null), span);
    }
    if (type.type() instanceof ArrayType array && array.size() > 1) {
      place = place.within(array.size());
    }
    boolean constObject = object.type().isConst() && !symbol.mutable();
    Operand result =
        Operand.lvalue(type.with(constObject, object.type().isVolatile()), address, place, span);
    result = result.withHeld(held(object, symbol.owner().layout(), field));
    return object.isLvalue() ? result : result.withCategory(Operand.Category.XVALUE);
  }

  private static Operand.@Nullable Held held(Operand object, ClassLayout layout, Field field) {
    if (field.bits() != null) {
      return new Operand.BitField(field.bits());
    }
    boolean loose =
        object.held() instanceof Operand.Unaligned
            || layout.alignment() < Layouts.alignment(field.type());
    return loose ? new Operand.Unaligned() : null;
  }

  private Operand ownerPart(Operand object, FieldSymbol symbol) {
    Expr address = toBase(object.expr(), object.type(), symbol.owner().plain());
    return Operand.lvalue(
        symbol.owner().plain().with(object.type().isConst(), false),
        address,
        object.place(),
        object.span());
  }

  /** The address some bytes further. */
  public Expr offset(Expr address, long bytes) {
    return Fold.pointerAdd(address, Expr.Const.i64(bytes), 1);
  }

  /** The address of the part of an object that is a base class. */
  public Expr toBase(Expr address, QualType from, QualType to) {
    if (from.type() instanceof ClassSymbol derived
        && to.type() instanceof ClassSymbol base
        && derived != base
        && derived.derivesFrom(base)) {
      return offset(address, derived.offsetOf(base));
    }
    return address;
  }

  /** {@code *p}. */
  public Operand dereference(Operand pointer, Span span) {
    QualType type = pointer.type().decayed();
    if (!(type.type() instanceof PointerType p)) {
      throw SemanticError.of("TLR-258", span, pointer.type().display());
    }
    if (p.pointee().isVoid()) {
      throw SemanticError.of("TLR-259", span);
    }
    Expr address = lowering.values().value(pointer);
    return Operand.lvalue(p.pointee(), address, pointee(pointer), span);
  }

  /** What an object behind a pointer is called. */
  public static Operand.Place pointee(Operand pointer) {
    boolean stored = pointer.isObject() && !pointer.type().isArray();
    boolean plain = pointer.place().index() == null && !isMember(pointer.span());
    if (stored && !plain) {
      return new Operand.Place(Sites.text(pointer.span()), null);
    }
    return pointer.place();
  }

  private static boolean isMember(Span span) {
    return MEMBER.matcher(Sites.text(span)).matches();
  }

  /** {@code a[i]} of arrays and pointers. */
  public Operand subscript(Operand base, Operand index, Span indexSpan, Span span) {
    QualType type = base.type().decayed();
    if (!(type.type() instanceof PointerType p)) {
      if (index.type().decayed().isPointer()) {
        return subscript(index, base, indexSpan, span);
      }
      throw SemanticError.of("TLR-273", base.span(), base.type().display());
    }
    boolean scoped = index.type().type() instanceof EnumType e && e.scoped();
    if (scoped || !index.type().isIntegral()) {
      throw SemanticError.of("TLR-274", indexSpan, index.type().display());
    }
    if (p.pointee().isVoid() || !Layouts.complete(p.pointee().type())) {
      throw SemanticError.of("TLR-259", span);
    }
    Expr step = ScalarConversion.index(lowering.values().value(index), index.type());
    Expr address = Fold.pointerAdd(lowering.values().value(base), step, Layouts.size(p.pointee()));
    Operand.Place root = pointee(base);
    boolean row = base.type().isArray() && root.index() != null;
    Operand.Place place = new Operand.Place(root.variable(), row ? null : Sites.text(indexSpan));
    Operand.Bound end = base.type().isArray() ? base.place().bound() : null;
    if (end != null && end.index() == null && !span.file().isLibrary()) {
      String name = Sites.text(base.span());
      Operand.Bound bound = new Operand.Bound(end.extent(), step);
      place = new Operand.Place(name, Sites.text(indexSpan), bound);
    }
    Operand element = Operand.lvalue(p.pointee(), address, place, span);
    if (base.type().isArray()) {
      element = element.withHeld(base.held());
    }
    boolean temporary = base.type().isArray() && !base.isLvalue();
    return temporary ? element.withCategory(Operand.Category.XVALUE) : element;
  }

  /** Reads a pointer held in memory, e.g. a reference. */
  public Expr loadPointer(Expr address, String variable, Span span) {
    AccessSite site =
        lowering
            .program()
            .sites()
            .access(
                span, lowering.functionName(), variable, null, AccessSite.Kind.READ, 8, "void *");
    return new Expr.Load(IrType.PTR, address, site);
  }

  /** The start of the whole object of which a polymorphic one is a part. */
  public Expr wholeObject(Expr part, Span span) {
    Operand table =
        Operand.lvalue(Scalar.LONG.plain(), loadPointer(part, "", span), Operand.Place.NONE, span);
    Expr before = Fold.unary(UnaryOp.NEG, lowering.values().value(table));
    return Fold.pointerAdd(part, before, 1);
  }

  /** The candidates of an operator that is a member of a class. */
  public static List<Callable> operators(Operand operand, String name) {
    if (operand.functions() == null && operand.type().type() instanceof ClassSymbol c) {
      c.complete();
      if (NameLookup.member(c, name, false) instanceof OverloadSet set) {
        return set.members();
      }
    }
    return List.of();
  }
}
