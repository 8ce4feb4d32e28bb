package telar.compiler.frontend.sema;

import telar.compiler.frontend.sema.emit.Fold;
import telar.compiler.frontend.sema.emit.Sites;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Reads and writes objects, with the sites that name the accesses. */
final class Values {

  private final Lowering lowering;

  Values(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a scalar; the address of an array, function or class object. */
  Expr value(Operand operand) {
    if (operand.functions() != null) {
      return lowering.calls().pointerTo(operand).expr();
    }
    Expr constant = operand.constant();
    if (constant != null) {
      return constant;
    }
    boolean addressed =
        !operand.isObject()
            || !IrTypes.isScalar(operand.type())
            || operand.type().type() instanceof FunctionType;
    return addressed ? operand.expr() : load(operand);
  }

  private Expr load(Operand operand) {
    IrType type = IrTypes.of(operand.type());
    if (type == IrType.VOID) {
      throw SemanticError.of("TLR-242", operand.span());
    }
    AccessSite site = site(operand, AccessSite.Kind.READ);
    Expr whole = new Expr.Load(type, operand.expr(), site);
    Operand.BitField bits = operand.bits();
    return bits == null ? whole : extract(whole, operand.type(), bits);
  }

  private static Expr extract(Expr whole, QualType type, Operand.BitField bits) {
    int total = whole.type().bytes() * 8;
    boolean unsigned = ScalarConversion.isUnsigned(type.type());
    if (whole.type() == IrType.BOOL) {
      return whole;
    }
    IrType wide = total < 32 ? IrType.I32 : whole.type();
    QualType unit = type.unqualified();
    Expr value = ScalarConversion.convert(whole, unit, wideType(wide));
    int room = wide.bytes() * 8;
    Expr left =
        Fold.binary(BinaryOp.SHL, value, Expr.Const.i32(room - bits.offset() - bits.width()));
    BinaryOp shift = unsigned ? BinaryOp.SHR_UNSIGNED : BinaryOp.SHR;
    Expr result = Fold.binary(shift, left, Expr.Const.i32(room - bits.width()));
    return ScalarConversion.convert(result, wideType(wide), unit);
  }

  private static QualType wideType(IrType wide) {
    return (wide == IrType.I64 ? Scalar.LONG : Scalar.INT).plain();
  }

  /** Writes a scalar value of the object's own type. */
  void store(Operand target, Expr value, Span span) {
    IrType type = IrTypes.of(target.type());
    Expr stored = value;
    Operand.BitField bits = target.bits();
    if (bits != null && type != IrType.BOOL) {
      stored = insert(target, value, bits);
    }
    lowering
        .code()
        .emit(
            new Stmt.Store(type, target.expr(), stored, site(target, AccessSite.Kind.WRITE), span));
  }

  private Expr insert(Operand target, Expr value, Operand.BitField bits) {
    IrType type = IrTypes.of(target.type());
    Expr old = new Expr.Load(type, target.expr(), site(target, AccessSite.Kind.READ));
    long mask = (bits.width() == 64 ? -1L : (1L << bits.width()) - 1) << bits.offset();
    Expr cleared = Fold.binary(BinaryOp.AND, old, Fold.constant(type, ~mask));
    Expr moved = Fold.binary(BinaryOp.SHL, value, Expr.Const.i32(bits.offset()));
    Expr fresh = Fold.binary(BinaryOp.AND, moved, Fold.constant(type, mask));
    return Fold.binary(BinaryOp.OR, cleared, fresh);
  }

  /** Initialises the scalar at an address. */
  void initialize(Expr address, QualType type, Expr value, String variable, Span span) {
    Operand target =
        Operand.lvalue(type.unqualified(), address, new Operand.Place(variable, null), span);
    store(target, value, span);
  }

  /** Copies the bytes of a class object. */
  void copy(Operand target, Operand source, Span span) {
    if (isEmpty(target.type())) {
      return;
    }
    lowering
        .code()
        .emit(
            new Stmt.CopyMemory(
                target.expr(),
                source.expr(),
                Layouts.size(target.type()),
                site(target, AccessSite.Kind.WRITE),
                site(source, AccessSite.Kind.READ),
                span));
  }

  /** Whether an object has no bytes of its own: as a base it lies where others have theirs. */
  static boolean isEmpty(QualType type) {
    return type.type() instanceof ClassSymbol c && c.complete() && c.layout().empty();
  }

  /** The site of an access to an object. */
  AccessSite site(Operand operand, AccessSite.Kind kind) {
    QualType type = operand.type();
    long bytes = Layouts.complete(type.type()) ? Layouts.size(type) : 1;
    return sites()
        .access(
            operand.span(),
            lowering.functionName(),
            operand.place().variable(),
            operand.place().index(),
            kind,
            bytes,
            type.unqualified().display());
  }

  private Sites sites() {
    return lowering.program().sites();
  }
}
