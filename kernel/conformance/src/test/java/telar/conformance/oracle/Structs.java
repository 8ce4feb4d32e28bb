package telar.conformance.oracle;

import java.util.ArrayList;
import java.util.List;

/** A random struct: fields, an array, a constructor or none, methods and operators. */
final class Structs {

  private record Field(String name, Scalar type) {}

  private final Dice dice;
  private final Names names;
  private final List<Field> fields = new ArrayList<>();
  private final String name;
  private final String derived;
  private final String mixes;
  private final String array;
  private final Scalar element;
  private final boolean constructs;
  private final boolean derives;

  Structs(Dice dice, Names names) {
    this.dice = dice;
    this.names = names;
    this.name = names.next("Thing");
    this.derived = names.next("More");
    this.mixes = names.next("mix");
    this.array = names.next("items");
    this.element = dice.pick(Scalar.ALL);
    this.constructs = dice.chance(50);
    this.derives = dice.chance(30);
    for (int i = 0; i < dice.between(1, 4); i++) {
      fields.add(new Field(names.next("m"), dice.pick(Scalar.ALL)));
    }
  }

  void declare(Code code, Scope outside) {
    code.open("struct " + name);
    for (Field field : fields) {
      code.line(field.type().cpp() + " " + field.name() + ";");
    }
    code.line(element.cpp() + " " + array + "[4];");
    Scope scope = outside.inner();
    fields.forEach(field -> scope.place(field.name(), field.type()));
    scope.sequences.add(new Scope.Sequence(array, element, 4, true));
    if (constructs) {
      constructor(code);
    }
    scope.readable.add(Expr.primary("x", Scalar.I32));
    code.line(
        "__device__ int look(int x) const { return "
            + new Expressions(dice, scope).pure(Scalar.I32, 2).text()
            + "; }");
    code.open("__device__ void grow(int x)");
    new Statements(dice, code, names).some(scope, Statements.Jumps.NONE, 2, 1);
    code.close();
    operator(code);
    code.close("};");
    if (derives) {
      derived(code);
    }
    mix(code);
  }

  /** A struct that adds a field and hides a method. */
  private void derived(Code code) {
    code.open("struct " + derived + " : " + name);
    code.line("long long more;");
    if (constructs) {
      code.line("__device__ " + derived + "(int seed) : " + name + "(seed), more(seed * 3LL) {}");
    }
    code.line("__device__ int look(int x) const { return " + name + "::look(x) ^ (int)more; }");
    code.close("};");
  }

  /** A function that takes one by value and one by reference and returns one. */
  private void mix(Code code) {
    code.open("__device__ %s %s(%s a, const %s &b)".formatted(name, mixes, name, name));
    code.line("if (a.look(1) < b.look(2)) return b;");
    code.line("a.grow(b.look(3));");
    code.line("return a + b;");
    code.close();
  }

  private void constructor(Code code) {
    StringBuilder list = new StringBuilder();
    for (Field field : fields) {
      list.append(list.isEmpty() ? "" : ", ").append(field.name()).append("(");
      list.append(
              field.type().cpp().contains(" ")
                  ? "(" + field.type().cpp() + ")seed"
                  : field.type().cpp() + "(seed)")
          .append(")");
    }
    code.open("__device__ " + name + "(int seed) : " + list);
    code.line("for (int k = 0; k < 4; k++) " + array + "[k] = (" + element.cpp() + ")(seed + k);");
    code.close();
  }

  private void operator(Code code) {
    code.open("__device__ " + name + " operator+(const " + name + " &other) const");
    code.line(name + " sum = *this;");
    Field field = fields.get(0);
    code.line(
        "sum."
            + field.name()
            + " = ("
            + field.type().cpp()
            + ")(sum."
            + field.name()
            + (field.type() == Scalar.BOOL ? " ^ " : " + ")
            + "other."
            + field.name()
            + ");");
    code.line("return sum;");
    code.close();
  }

  /** Declares variables of the type and changes them as wholes; their fields become places. */
  void use(Code code, Scope scope) {
    String first = variable(code, scope);
    String second = variable(code, scope);
    Expressions expressions = new Expressions(dice, scope);
    code.line(first + ".grow(" + expressions.pure(Scalar.I32, 2).text() + ");");
    code.open("if (" + expressions.condition(2) + ")");
    code.line(second + " = " + first + ";");
    code.close();
    if (dice.chance(50)) {
      code.line(first + " = " + second + " + " + first + ";");
    }
    if (dice.chance(30)) {
      code.line(second + " = " + mixes + "(" + first + ", " + second + ");");
    }
    if (dice.chance(30)) {
      several(code, scope, first, second);
    }
    if (derives) {
      String one = variable(derived, code, scope);
      code.line(first + " = " + one + ";");
    }
  }

  /** An array of two, indexed by a constant and by thread. */
  private void several(Code code, Scope scope, String first, String second) {
    String array = names.next("s");
    code.line(name + " " + array + "[2] = {" + first + ", " + second + "};");
    for (String one : List.of(array + "[0]", array + "[t & 1]")) {
      fields.forEach(field -> scope.place(one + "." + field.name(), field.type()));
      scope.functions.add(new Scope.Function(one + ".look", List.of(Scalar.I32), Scalar.I32));
    }
  }

  private String variable(Code code, Scope scope) {
    return variable(name, code, scope);
  }

  private String variable(String type, Code code, Scope scope) {
    String variable = names.next("s");
    String seed = new Expressions(dice, scope).pure(Scalar.I32, 1).text();
    code.line(
        constructs ? type + " " + variable + "(" + seed + ");" : type + " " + variable + " = {};");
    fields.forEach(field -> scope.place(variable + "." + field.name(), field.type()));
    scope.sequences.add(new Scope.Sequence(variable + "." + array, element, 4, true));
    scope.functions.add(new Scope.Function(variable + ".look", List.of(Scalar.I32), Scalar.I32));
    return variable;
  }
}
