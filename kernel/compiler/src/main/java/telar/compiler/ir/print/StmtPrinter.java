package telar.compiler.ir.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/** Renders statements at an indentation. */
final class StmtPrinter {

  private final StringBuilder out;
  private final int depth;

  StmtPrinter(StringBuilder out, int depth) {
    this.out = out;
    this.depth = depth;
  }

  void print(Stmt stmt) {
    if (stmt instanceof Stmt.Block b) {
      b.statements().forEach(this::print);
    } else if (stmt instanceof Stmt.If i) {
      line("if " + ExprPrinter.print(i.condition()) + branch(i.site()));
      body(i.thenBlock());
      if (!i.elseBlock().statements().isEmpty()) {
        line("else");
        body(i.elseBlock());
      }
    } else if (stmt instanceof Stmt.Loop l) {
      loop(l);
    } else if (stmt instanceof Stmt.Try t) {
      line("try");
      body(t.body());
      line("catch " + ExprPrinter.local(t.caught()));
      body(t.handler());
    } else if (stmt instanceof Stmt.Switch s) {
      line("switch L" + s.label() + " " + ExprPrinter.print(s.value()) + branch(s.site()));
      s.cases().forEach(this::switchCase);
    } else {
      line(simple(stmt));
    }
  }

  private void loop(Stmt.Loop l) {
    line((l.testFirst() ? "loop L" : "do-loop L") + l.label() + branch(l.site()));
    if (!l.header().statements().isEmpty()) {
      line(" header");
      body(l.header());
    }
    line(" while " + ExprPrinter.print(l.condition()));
    body(l.body());
    if (!l.step().statements().isEmpty()) {
      line(" step");
      body(l.step());
    }
  }

  private void switchCase(Stmt.Case c) {
    String values = c.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
    line(" case " + values + (c.isDefault() ? " default" : ""));
    body(c.body());
  }

  private String simple(Stmt stmt) {
    if (stmt instanceof Stmt.Set s) {
      return ExprPrinter.local(s.target()) + " = " + ExprPrinter.print(s.value());
    } else if (stmt instanceof Stmt.Store s) {
      return "store "
          + ExprPrinter.type(s.type())
          + " ["
          + ExprPrinter.print(s.address())
          + "] = "
          + ExprPrinter.print(s.value())
          + access(s.site());
    } else if (stmt instanceof Stmt.CopyMemory c) {
      return "copy "
          + c.bytes()
          + " bytes ["
          + ExprPrinter.print(c.target())
          + "] = ["
          + ExprPrinter.print(c.source())
          + "]"
          + access(c.write());
    } else if (stmt instanceof Stmt.ZeroMemory z) {
      return "zero " + z.bytes() + " bytes [" + ExprPrinter.print(z.target()) + "]";
    } else if (stmt instanceof Stmt.Return r) {
      return r.value() == null ? "return" : "return " + ExprPrinter.print(r.value());
    } else if (stmt instanceof Stmt.Break b) {
      return "break L" + b.label();
    } else if (stmt instanceof Stmt.Continue c) {
      return "continue L" + c.label();
    }
    return effect(stmt);
  }

  private String effect(Stmt stmt) {
    if (stmt instanceof Stmt.Call c) {
      return result(c.result()) + "call \"" + c.function() + "\"" + args(c.arguments());
    } else if (stmt instanceof Stmt.CallIndirect c) {
      return result(c.result())
          + "call ["
          + ExprPrinter.print(c.function())
          + "]"
          + args(c.arguments());
    } else if (stmt instanceof Stmt.Perform p) {
      return result(p.result())
          + "perform "
          + p.intrinsic()
          + args(p.arguments())
          + (p.site() == null ? "" : access(p.site()));
    } else if (stmt instanceof Stmt.Barrier b) {
      String predicate = b.predicate() == null ? "" : " " + ExprPrinter.print(b.predicate());
      return result(b.result()) + "barrier " + b.kind().name().toLowerCase(Locale.ROOT) + predicate;
    } else if (stmt instanceof Stmt.Launch l) {
      return "launch \""
          + l.kernel()
          + "\" grid"
          + args(l.grid())
          + " block"
          + args(l.block())
          + " shared "
          + ExprPrinter.print(l.sharedBytes())
          + " stream "
          + ExprPrinter.print(l.stream())
          + " "
          + args(l.arguments());
    }
    throw new IllegalArgumentException(stmt.toString());
  }

  private static String result(@Nullable Local result) {
    return result == null ? "" : ExprPrinter.local(result) + " = ";
  }

  private static String args(List<Expr> arguments) {
    return ExprPrinter.arguments(arguments);
  }

  private static String access(AccessSite site) {
    return "  @" + site.line() + ":" + site.column() + " «" + site.expression() + "»";
  }

  private static String branch(@Nullable BranchSite site) {
    return site == null
        ? ""
        : "  @" + site.line() + ":" + site.column() + " «" + site.expression() + "»";
  }

  private void body(Stmt.Block block) {
    StmtPrinter inner = new StmtPrinter(out, depth + 1);
    block.statements().forEach(inner::print);
  }

  private void line(String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
