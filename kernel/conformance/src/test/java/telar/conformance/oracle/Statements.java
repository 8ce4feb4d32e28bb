package telar.conformance.oracle;

import java.util.List;

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
  private final Storage storage;
  private final Vectors vectors;
  private final Loops loops;

  Statements(Dice dice, Code code, Names names) {
    this.dice = dice;
    this.code = code;
    this.names = names;
    this.storage = new Storage(dice, code, names);
    this.vectors = new Vectors(dice, code, names);
    this.loops = new Loops(dice, code, names, this);
  }

  void some(Scope scope, Jumps jumps, int count, int depth) {
    for (int i = 0; i < count; i++) {
      one(scope, jumps, depth);
    }
  }

  private void one(Scope scope, Jumps jumps, int depth) {
    int kind = dice.below(depth > 0 ? 31 : 18);
    switch (kind) {
      case 0, 1, 2 -> declare(scope);
      case 3, 4, 5 -> storage.some(scope);
      case 6, 7, 8, 9, 10 -> change(scope);
      case 11, 12 -> element(scope);
      case 13, 14 -> jump(scope, jumps);
      case 15 -> vectors.some(scope);
      case 16 -> procedure(scope);
      case 17 -> action(scope);
      case 18, 19, 20, 21 -> branch(scope, jumps, depth - 1);
      case 22, 23, 24, 25, 26 -> loops.some(scope, jumps, depth - 1);
      case 27, 28 -> choice(scope, jumps, depth - 1);
      case 29 -> escape(scope, jumps, depth - 1);
      default -> block(scope, jumps, depth - 1);
    }
  }

  private Expressions in(Scope scope) {
    return new Expressions(dice, scope);
  }

  /** A new variable, initialised. */
  void declare(Scope scope) {
    if (dice.chance(80)) {
      variable(scope, dice.pick(Scalar.ALL));
    } else {
      inferred(scope);
    }
  }

  private Expr variable(Scope scope, Scalar type) {
    Expr value = in(scope).pure(DEPTH);
    String name = names.next("v");
    boolean fits = type.floating() || type == Scalar.BOOL;
    Expr converted = fits ? value : Expressions.integer(value);
    code.line(type.cpp() + " " + name + " = " + converted.within(Expr.ASSIGN) + ";");
    scope.variable(name, type);
    return Expr.primary(name, type);
  }

  private void inferred(Scope scope) {
    Expr value = in(scope).pure(DEPTH);
    String name = names.next("v");
    code.line("auto " + name + " = " + value.within(Expr.ASSIGN) + ";");
    scope.variable(name, value.type());
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

  /** Calls a function that changes two variables through a reference and a pointer. */
  private void procedure(Scope scope) {
    if (scope.procedures.isEmpty()) {
      change(scope);
      return;
    }
    Scope.Function called = dice.pick(scope.procedures);
    List<Scalar> types = called.parameters();
    Expr first = some(scope, types.get(0), "");
    Expr second = some(scope, types.get(1), first.text());
    String third = in(scope).pure(types.get(2), 2).text();
    code.line(called.text() + "(" + first.text() + ", &" + second.text() + ", " + third + ");");
  }

  /** A variable of the type other than one by name. */
  private Expr some(Scope scope, Scalar type, String butNot) {
    List<Expr> fitting =
        scope.variables.stream().filter(v -> v.type() == type && !v.text().equals(butNot)).toList();
    return fitting.isEmpty() ? variable(scope, type) : dice.pick(fitting);
  }

  /** Calls a lambda that changes what is around it, or makes one. */
  private void action(Scope scope) {
    if (!scope.actions.isEmpty()) {
      code.line(dice.pick(scope.actions) + "(" + in(scope).pure(Scalar.I32, 2).text() + ");");
      return;
    }
    String name = names.next("act");
    code.open("auto " + name + " = [&](int x)");
    Scope inner = scope.inner();
    inner.readable.add(Expr.primary("x", Scalar.I32));
    some(inner, new Jumps(false, false, "return"), dice.between(1, 3), 1);
    code.close("};");
    scope.actions.add(name);
  }

  /** A block that may be left from anywhere inside. */
  private void escape(Scope scope, Jumps jumps, int depth) {
    String label = names.next("out");
    code.open("");
    Jumps inside = new Jumps(jumps.loop(), jumps.breaks(), "goto " + label);
    some(scope.inner(), inside, dice.between(2, 4), depth);
    code.close();
    code.line(label + ":;");
  }

  private void block(Scope scope, Jumps jumps, int depth) {
    code.open("");
    some(scope.inner(), jumps, dice.between(1, 3), depth);
    code.close();
  }
}
