package telar.conformance.oracle;

/** Random loops that surely end: counted, over arrays, with conditions before, after or inside. */
final class Loops {

  private final Dice dice;
  private final Code code;
  private final Names names;
  private final Statements statements;

  Loops(Dice dice, Code code, Names names, Statements statements) {
    this.dice = dice;
    this.code = code;
    this.names = names;
    this.statements = statements;
  }

  void some(Scope scope, Statements.Jumps jumps, int depth) {
    switch (dice.below(7)) {
      case 0, 1, 2 -> counted(scope, jumps, depth);
      case 3 -> conditionFirst(scope, jumps, depth);
      case 4 -> conditionLast(scope, jumps, depth);
      case 5 -> endless(scope, jumps, depth);
      default -> elements(scope, jumps, depth);
    }
  }

  private void body(Scope inner, Statements.Jumps jumps, int depth) {
    statements.some(inner, jumps.inLoop(), dice.between(1, 3), depth);
  }

  private void counted(Scope scope, Statements.Jumps jumps, int depth) {
    String name = names.next("i");
    Scalar type = dice.pick(Scalar.I32, Scalar.I32, Scalar.U32, Scalar.U8, Scalar.I64);
    String bound = bound(scope);
    String head =
        switch (dice.below(4)) {
          case 0 -> type.cpp() + " " + name + " = " + bound + "; " + name + " > 0; " + name + "--";
          case 1 -> "int " + name + " = 1; " + name + " < 64; " + name + " *= 2";
          case 2 -> "int " + name + " = 0; " + name + " < " + bound + "; " + name + " += 2";
          default -> type.cpp() + " " + name + " = 0; " + name + " < " + bound + "; ++" + name;
        };
    if (dice.chance(20)) {
      code.line("#pragma unroll");
    }
    code.open("for (" + head + ")");
    Scope inner = scope.inner();
    inner.readable.add(Expr.primary(name, head.startsWith("int") ? Scalar.I32 : type));
    body(inner, jumps, depth);
    code.close();
  }

  /** A number of rounds: constant, the same for all threads, or each thread its own. */
  private String bound(Scope scope) {
    return dice.chance(40)
        ? String.valueOf(dice.between(1, 6))
        : "(int)(" + new Expressions(dice, scope).index(8, 2) + ")";
  }

  private String condition(Scope scope) {
    return new Expressions(dice, scope).condition(1);
  }

  private void conditionFirst(Scope scope, Statements.Jumps jumps, int depth) {
    String name = names.next("w");
    code.line("int " + name + " = " + bound(scope) + ";");
    code.open("while (" + name + "-- > 0 && (" + condition(scope) + "))");
    body(scope.inner(), jumps, depth);
    code.close();
  }

  private void conditionLast(Scope scope, Statements.Jumps jumps, int depth) {
    String name = names.next("d");
    code.line("int " + name + " = " + bound(scope) + ";");
    code.open("do");
    body(scope.inner(), jumps, depth);
    code.close("} while (--" + name + " > 0 && (" + condition(scope) + "));");
  }

  private void endless(Scope scope, Statements.Jumps jumps, int depth) {
    String name = names.next("e");
    // On one line, so that shrinking cannot take the end away.
    code.open(
        "for (int %s = %s;;)".formatted(name, bound(scope)), "if (" + name + "-- <= 0) break;");
    body(scope.inner(), jumps, depth);
    code.close();
  }

  private void elements(Scope scope, Statements.Jumps jumps, int depth) {
    if (scope.arrays.isEmpty()) {
      counted(scope, jumps, depth);
      return;
    }
    Scope.Sequence array = dice.pick(scope.arrays);
    String name = names.next("each");
    Scope inner = scope.inner();
    if (dice.chance(50)) {
      code.open("for (auto &" + name + " : " + array.text() + ")");
      inner.place(name, array.type());
    } else {
      code.open("for (" + array.type().cpp() + " " + name + " : " + array.text() + ")");
      inner.variable(name, array.type());
    }
    body(inner, jumps, depth);
    code.close();
  }
}
