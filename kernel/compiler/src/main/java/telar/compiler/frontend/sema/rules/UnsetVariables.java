package telar.compiler.frontend.sema.rules;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.ir.FlowWalk;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * Warns of variables that are read where no way through the function has assigned them. What only
 * some ways leave unset is found when checked code runs.
 */
public final class UnsetVariables extends FlowWalk<Local> {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /** What each statement itself reads unset, as its last visit found it. */
  private final Map<Stmt, Set<Local>> unset = new IdentityHashMap<>();

  private UnsetVariables(Set<Local> parameters) {
    super(parameters);
  }

  public static void check(
      Program program, List<IrFunction.Parameter> parameters, Stmt.Block body) {
    Set<Local> given = new HashSet<>();
    parameters.forEach(parameter -> given.add(parameter.local()));
    UnsetVariables reads = new UnsetVariables(given);
    reads.walk(body);
    reads.firstReads().values().forEach(program::report);
  }

  @Override
  protected void visit(Stmt stmt, Set<Local> assigned) {
    Set<Local> here = new HashSet<>();
    IrTree.operands(stmt).forEach(operand -> IrTree.reads(operand, here::add));
    here.removeIf(local -> assigned.contains(local) || !NAME.matcher(local.name()).matches());
    unset.put(stmt, here);
    Local result = IrTree.result(stmt);
    if (result != null) {
      assigned.add(result);
    }
  }

  @Override
  protected void meet(Set<Local> assigned, Set<Local> others) {
    assigned.addAll(others);
  }

  /** The warning at the first place of each variable. */
  private Map<String, Diagnostic> firstReads() {
    Map<String, Diagnostic> first = new TreeMap<>();
    unset.forEach(
        (stmt, locals) ->
            locals.forEach(
                local -> {
                  Span place = place(local.name(), stmt.span());
                  Diagnostic warning = Diagnostic.warning("TLR-480", place, local.name());
                  first.merge(
                      local.name(),
                      warning,
                      (one, other) -> one.span().start() <= other.span().start() ? one : other);
                }));
    return first;
  }

  /** Where the text of a statement names a variable; the whole when a macro hides the name. */
  private static Span place(String name, Span whole) {
    Matcher use = Pattern.compile("\\b" + name + "\\b").matcher(whole.text());
    return use.find()
        ? new Span(whole.file(), whole.start() + use.start(), whole.start() + use.end())
        : whole;
  }
}
