package telar.compiler.frontend.sema.emit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/** Numbers the places of a module that access memory and branch. */
public final class Sites {

  private int accesses;
  private int branches;

  /** A place that accesses a scalar. */
  public AccessSite access(
      Span span,
      String function,
      String variable,
      @Nullable String index,
      AccessSite.Kind kind,
      long bytes,
      String elementType) {
    return access(span, function, variable, index, kind, bytes, elementType, List.of());
  }

  /** A place that accesses memory; an object may have gaps between its members. */
  public AccessSite access(
      Span span,
      String function,
      String variable,
      @Nullable String index,
      AccessSite.Kind kind,
      long bytes,
      String elementType,
      List<AccessSite.Gap> gaps) {
    return new AccessSite(
        accesses++,
        span.file().name(),
        span.line(),
        span.column(),
        function,
        text(span),
        variable,
        index,
        kind,
        (int) bytes,
        elementType,
        gaps);
  }

  /** A condition. */
  public BranchSite branch(Span span, String function) {
    return new BranchSite(
        branches++, span.file().name(), span.line(), span.column(), function, text(span));
  }

  /** The same value, read without events. */
  public static Expr quiet(Expr value) {
    return new IrRewriter() {
      @Override
      protected @Nullable Expr replace(Expr expr) {
        return expr instanceof Expr.Load load
            ? new Expr.Load(load.type(), expression(load.address()), load.site().quiet())
            : null;
      }

      @Override
      protected @Nullable Stmt replace(Stmt stmt) {
        return null;
      }
    }.expression(value);
  }

  /** The source of a span on one line. */
  public static String text(Span span) {
    return span.text().strip().replaceAll("\\s+", " ");
  }
}
