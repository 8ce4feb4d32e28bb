package telar.compiler.frontend.sema.lowering;

import java.util.List;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.emit.Sites;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.values.BitFields;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.UnalignedScalars;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Reads and writes objects, with the sites that name the accesses. */
public final class Values {

  private final Lowering lowering;

  Values(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The value of a scalar; the address of an array, function or class object. */
  public Expr value(Operand operand) {
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
    checkBound(operand, site);
    if (operand.held() instanceof Operand.BitField field) {
      return BitFields.value(operand, field.bits(), site);
    } else if (operand.held() instanceof Operand.Unaligned) {
      return UnalignedScalars.value(type, operand.expr(), site);
    }
    return new Expr.Load(type, operand.expr(), site);
  }

  /** Writes a scalar value of the object's own type. */
  public void store(Operand target, Expr value, Span span) {
    AccessSite site = site(target, AccessSite.Kind.WRITE);
    checkBound(target, site);
    if (target.held() instanceof Operand.BitField field) {
      AccessSite read = site(target, AccessSite.Kind.READ);
      lowering.code().emit(BitFields.store(target, field.bits(), value, read, site));
    } else if (target.held() instanceof Operand.Unaligned) {
      Local held = lowering.code().temporary(value.type());
      lowering.code().emit(new Stmt.Set(held, value, span));
      UnalignedScalars.stores(value.type(), target.expr(), new Expr.Get(held), site, span)
          .forEach(lowering.code()::emit);
    } else {
      IrType type = IrTypes.of(target.type());
      lowering.code().emit(new Stmt.Store(type, target.expr(), value, site, span));
    }
  }

  /** Has the index of an array that is a member compared with its length, where that is checked. */
  private void checkBound(Operand element, AccessSite site) {
    Operand.Bound bound = element.place().bound();
    Expr index = bound == null ? null : bound.index();
    if (bound == null || index == null || isInside(index, bound.extent())) {
      return;
    }
    List<Expr> arguments = List.of(Sites.quiet(index), Expr.Const.i64(bound.extent()));
    lowering
        .code()
        .emit(
            new Stmt.Perform(
                null, Stmt.Perform.BOUND, IrType.VOID, arguments, site.quiet(), element.span()));
  }

  private static boolean isInside(Expr index, long extent) {
    return index instanceof Expr.Const known && known.bits() >= 0 && known.bits() < extent;
  }

  /** Initialises the scalar at an address. */
  public void initialize(Expr address, QualType type, Expr value, String variable, Span span) {
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
    if (operand.held() instanceof Operand.BitField field) {
      bytes = field.bits().unitBytes();
    } else if (operand.held() != null && IrTypes.isScalar(type)) {
      bytes = 1;
    }
    return sites()
        .access(
            operand.span(),
            lowering.functionName(),
            operand.place().variable(),
            operand.place().index(),
            kind,
            bytes,
            type.unqualified().display(),
            type.isClass() && Layouts.complete(type.type()) ? Padding.of(type) : List.of());
  }

  private Sites sites() {
    return lowering.program().sites();
  }

  /** A scalar object becomes its value now, so that later effects do not change it. */
  public Operand settle(Operand operand) {
    boolean scalarObject =
        operand.functions() == null
            && operand.isObject()
            && IrTypes.isScalar(operand.type())
            && !(operand.type().type() instanceof FunctionType);
    if (!scalarObject) {
      return operand;
    }
    Operand.Place place = Members.pointee(operand);
    Operand value = Operand.prvalue(operand.type().unqualified(), value(operand), operand.span());
    return new Operand(
        value.type(),
        value.category(),
        value.expr(),
        operand.constant(),
        place,
        null,
        null,
        operand.nullLiteral(),
        operand.span());
  }

  /** As {@link #settle}, and held in a register at once. */
  public Operand held(Operand operand) {
    Operand settled = settle(operand);
    boolean scalar =
        settled.functions() == null
            && !settled.isObject()
            && IrTypes.isScalar(settled.type())
            && !settled.type().isVoid();
    return scalar
        ? settled.withExpr(lowering.code().hold(settled.expr(), settled.span()))
        : settled;
  }

  /** Holds an operand that stands before code emitted since the mark. */
  public Operand sequenced(int mark, Operand operand) {
    FunctionBuilder code = lowering.code();
    boolean movable =
        code.mark() == mark
            || operand.functions() != null
            || operand.type().isVoid()
            || FunctionBuilder.isTemporary(operand.expr());
    if (movable) {
      return operand;
    }
    Local held = code.temporary(operand.expr().type());
    code.insert(mark, new Stmt.Set(held, operand.expr(), operand.span()));
    return operand.withExpr(new Expr.Get(held));
  }
}
