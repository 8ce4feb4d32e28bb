package telar.conformance.oracle;

/** Random statements of one thread: declarations, changes, branches, bounded loops and jumps. */
final class Statements {

  /** What may be left at a place. */
  record Jumps(boolean loop, boolean breaks, String returns) {
    static final Jumps NONE = new Jumps(false, false, "");

    Jumps inLoop() {
      return new Jumps(true, true, returns);
    }

    Jumps inSwitch() {
      return new Jumps(loop, true, returns);
    }
  }

  private static final int DEPTH = 3;

  private final Dice dice;
  private final Code code;
  private final Names names;

  Statements(Dice dice, Code code, Names names) {
    this.dice = dice;
    this.code = code;
    this.names = names;
  }

  void some(Scope scope, Jumps jumps, int count, int depth) {
    for (int i = 0; i < count; i++) {
      one(scope, jumps, depth);
    }
  }

  private void one(Scope scope, Jumps jumps, int depth) {
    int kind = dice.below(depth > 0 ? 24 : 13);
    switch (kind) {
      case 0, 1, 2 -> declare(scope);
      case 3 -> array(scope);
      case 4 -> alias(scope);
      case 5, 6, 7, 8, 9 -> change(scope);
      case 10, 11 -> element(scope);
      case 12 -> jump(scope, jumps);
      case 13, 14, 15, 16 -> branch(scope, jumps, depth - 1);
      case 17, 18, 19 -> counted(scope, jumps, depth - 1);
      case 20 -> whileLoop(scope, jumps, depth - 1);
      case 21 -> doLoop(scope, jumps, depth - 1);
      case 22 -> choice(scope, jumps, depth - 1);
      default -> block(scope, jumps, depth - 1);
    }
  }

  private Expressions in(Scope scope) {
    return new Expressions(dice, scope);
  }

  /** A new variable, initialised. */
  void declare(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    Expr value = in(scope).pure(DEPTH);
    boolean inferred = dice.chance(20);
    String name = names.next("v");
    if (inferred) {
      type = value.type();
      code.line("auto " + name + " = " + value.within(Expr.ASSIGN) + ";");
    } else {
      boolean fits = type.floating() || type == Scalar.BOOL;
      Expr converted = fits ? value : Expressions.integer(value);
      code.line(type.cpp() + " " + name + " = " + converted.within(Expr.ASSIGN) + ";");
    }
    scope.variable(name, type);
  }

  private void array(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    int length = dice.pick(2, 4, 8);
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < dice.between(1, length); i++) {
      values.append(i == 0 ? "" : ", ").append(in(scope).pure(type, 1).text());
    }
    String name = names.next("a");
    code.line(type.cpp() + " " + name + "[" + length + "] = {" + values + "};");
    scope.sequences.add(new Scope.Sequence(name, type, length, true));
    scope.place(name + "[" + dice.below(length) + "]", type);
  }

  /** A reference or a pointer to a variable, or a pointer into an array. */
  private void alias(Scope scope) {
    if (scope.sequences.isEmpty() || !scope.variables.isEmpty() && dice.chance(60)) {
      aliasOfVariable(scope);
      return;
    }
    Scope.Sequence sequence = dice.pick(scope.sequences);
    String name = names.next("p");
    int half = sequence.length() / 2;
    String qualifier = sequence.writable() ? "" : "const ";
    code.line(
        qualifier
            + sequence.type().cpp()
            + " *"
            + name
            + " = "
            + sequence.text()
            + " + "
            + half
            + ";");
    if (half > 0) {
      scope.sequences.add(new Scope.Sequence(name, sequence.type(), half, sequence.writable()));
    }
  }

  private void aliasOfVariable(Scope scope) {
    if (scope.variables.isEmpty()) {
      declare(scope);
      return;
    }
    Expr variable = dice.pick(scope.variables);
    String name = names.next("r");
    scope.shared(variable);
    if (dice.chance(50)) {
      code.line(variable.type().cpp() + " &" + name + " = " + variable.text() + ";");
      scope.place(name, variable.type());
    } else {
      code.line(variable.type().cpp() + " *" + name + " = &" + variable.text() + ";");
      scope.place("(*" + name + ")", variable.type());
    }
  }

  private void change(Scope scope) {
    boolean place = !scope.places.isEmpty() && dice.chance(30);
    if (!place && scope.variables.isEmpty()) {
      declare(scope);
      return;
    }
    Expr target = dice.pick(place ? scope.places : scope.variables);
    code.line(Assignments.statement(dice, target, in(scope).full(target, DEPTH)) + ";");
  }

  private void element(Scope scope) {
    var writable = scope.sequences.stream().filter(Scope.Sequence::writable).toList();
    if (writable.isEmpty()) {
      change(scope);
      return;
    }
    Scope.Sequence sequence = dice.pick(writable);
    String text = sequence.text() + "[" + in(scope).index(sequence.length(), 1) + "]";
    Expr value = in(scope).pure(DEPTH);
    code.line(Assignments.statement(dice, Expr.primary(text, sequence.type()), value) + ";");
  }

  private void jump(Scope scope, Jumps jumps) {
    String leave =
        jumps.loop() && dice.chance(50)
            ? "continue"
            : jumps.breaks() && dice.chance(70) ? "break" : jumps.returns();
    if (leave.isEmpty()) {
      change(scope);
      return;
    }
    code.line("if (" + in(scope).condition(2) + ") " + leave + ";");
  }

  private void branch(Scope scope, Jumps jumps, int depth) {
    code.open("if (" + in(scope).condition(2) + ")");
    some(scope.inner(), jumps, dice.between(1, 3), depth);
    while (dice.chance(20)) {
      code.next("else if (" + in(scope).condition(2) + ")");
      some(scope.inner(), jumps, dice.between(1, 2), depth);
    }
    if (dice.chance(50)) {
      code.next("else");
      some(scope.inner(), jumps, dice.between(1, 3), depth);
    }
    code.close();
  }

  private void counted(Scope scope, Jumps jumps, int depth) {
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
    some(inner, jumps.inLoop(), dice.between(1, 3), depth);
    code.close();
  }

  /** A number of rounds: constant, the same for all threads, or each thread its own. */
  private String bound(Scope scope) {
    return dice.chance(40)
        ? String.valueOf(dice.between(1, 6))
        : "(int)(" + in(scope).index(8, 2) + ")";
  }

  private void whileLoop(Scope scope, Jumps jumps, int depth) {
    String name = names.next("w");
    code.line("int " + name + " = " + bound(scope) + ";");
    code.open("while (" + name + "-- > 0 && (" + in(scope).condition(1) + "))");
    some(scope.inner(), jumps.inLoop(), dice.between(1, 3), depth);
    code.close();
  }

  private void doLoop(Scope scope, Jumps jumps, int depth) {
    String name = names.next("d");
    code.line("int " + name + " = " + bound(scope) + ";");
    code.open("do");
    some(scope.inner(), jumps.inLoop(), dice.between(1, 3), depth);
    code.close("} while (--" + name + " > 0 && (" + in(scope).condition(1) + "));");
  }

  private void choice(Scope scope, Jumps jumps, int depth) {
    code.open("switch (" + in(scope).index(8, 2) + ")");
    boolean hasDefault = dice.chance(70);
    int defaultAt = dice.below(5);
    for (int label = 0; label < 5; label++) {
      boolean isDefault = hasDefault && label == defaultAt;
      code.open(isDefault ? "default:" : "case " + label + ":");
      some(scope.inner(), jumps.inSwitch(), dice.between(1, 2), depth);
      if (dice.chance(70)) {
        code.line("break;");
      }
      code.close();
    }
    code.close();
  }

  private void block(Scope scope, Jumps jumps, int depth) {
    code.open("");
    some(scope.inner(), jumps, dice.between(1, 3), depth);
    code.close();
  }
}
