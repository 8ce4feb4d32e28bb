package telar.conformance.oracle;

/** Random small arrays of a thread, and references and pointers to variables and into arrays. */
final class Storage {

  private final Dice dice;
  private final Code code;
  private final Names names;

  Storage(Dice dice, Code code, Names names) {
    this.dice = dice;
    this.code = code;
    this.names = names;
  }

  void some(Scope scope) {
    switch (dice.below(5)) {
      case 0, 1 -> array(scope);
      case 2 -> rows(scope);
      default -> alias(scope);
    }
  }

  private void array(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    int length = dice.pick(2, 4, 8);
    String name = names.next("a");
    String values = values(scope, type, dice.between(1, length));
    code.line(type.cpp() + " " + name + "[" + length + "] = " + values + ";");
    scope.array(new Scope.Sequence(name, type, length, true));
    scope.place(name + "[" + dice.below(length) + "]", type);
  }

  /** An array of two rows; each is an array. */
  private void rows(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    int length = dice.pick(2, 4);
    String name = names.next("a");
    String first = values(scope, type, dice.between(1, length));
    String second = values(scope, type, dice.between(1, length));
    code.line(type.cpp() + " " + name + "[2][" + length + "] = {" + first + ", " + second + "};");
    for (int row = 0; row < 2; row++) {
      scope.array(new Scope.Sequence(name + "[" + row + "]", type, length, true));
    }
  }

  private String values(Scope scope, Scalar type, int count) {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < count; i++) {
      values.append(i == 0 ? "" : ", ");
      values.append(new Expressions(dice, scope).pure(type, 1).text());
    }
    return "{" + values + "}";
  }

  /** A reference or a pointer to a variable, or a pointer into an array. */
  private void alias(Scope scope) {
    if (scope.sequences.isEmpty() && scope.variables.isEmpty()) {
      array(scope);
    } else if (scope.sequences.isEmpty() || !scope.variables.isEmpty() && dice.chance(60)) {
      aliasOfVariable(scope);
    } else {
      pointer(scope);
    }
  }

  private void pointer(Scope scope) {
    Scope.Sequence sequence = dice.pick(scope.sequences);
    String name = names.next("p");
    int half = sequence.length() / 2;
    String type = (sequence.writable() ? "" : "const ") + sequence.type().cpp();
    code.line(type + " *" + name + " = " + sequence.text() + " + " + half + ";");
    if (half > 0) {
      scope.sequences.add(new Scope.Sequence(name, sequence.type(), half, sequence.writable()));
    }
  }

  private void aliasOfVariable(Scope scope) {
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
}
