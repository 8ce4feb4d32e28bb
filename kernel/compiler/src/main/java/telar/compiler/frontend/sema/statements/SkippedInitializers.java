package telar.compiler.frontend.sema.statements;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.source.Span;

/** A label of a switch may not lie behind a variable whose initialisation it would skip. */
final class SkippedInitializers {

  private final Lowering lowering;
  private final List<Declaration.Variable> initialized = new ArrayList<>();

  SkippedInitializers(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Notes the variables of a statement of the switch that has been lowered. */
  void add(Statement statement) {
    Statement inner = statement;
    while (NestedCases.isLabel(inner)) {
      inner = NestedCases.labelled(inner);
    }
    if (inner instanceof Statement.Declare declare) {
      for (Declaration declaration : declare.declarations()) {
        if (declaration instanceof Declaration.Variable v && isInitialized(v)) {
          initialized.add(v);
        }
      }
    }
  }

  private boolean isInitialized(Declaration.Variable variable) {
    boolean automatic =
        !variable.specifiers().has(Specifier.STATIC)
            && !variable.specifiers().has(Specifier.EXTERN)
            && !variable.specifiers().has(Specifier.SHARED);
    return automatic
        && (variable.initializer() != null
            || (lowering.scope().own(variable.name().identifier()) instanceof VariableSymbol symbol
                && symbol.type().isClass()
                && !ClassTraits.triviallyDefault(symbol.type())));
  }

  /** Reports a label behind such a variable. */
  void check(Statement statement) {
    if (!NestedCases.isLabel(statement) || initialized.isEmpty()) {
      return;
    }
    Declaration.Variable first = initialized.get(0);
    Span whole = statement.span();
    int end =
        statement instanceof Statement.Case c
            ? c.value().span().end()
            : whole.start() + "default".length();
    String name = first.name().identifier();
    Span at = new Span(whole.file(), whole.start(), Math.max(end, whole.start() + 1));
    lowering
        .program()
        .report(
            Diagnostic.error("TLR-468", at, name, at.text())
                .withNote("note.initializedHere", first.name().span(), name));
    initialized.clear();
  }
}
