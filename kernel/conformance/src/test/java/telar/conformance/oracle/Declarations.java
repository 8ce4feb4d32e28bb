package telar.conformance.oracle;

import java.util.ArrayList;
import java.util.List;

/** What stands before a kernel: functions, templates, structs, constants. */
final class Declarations {

  private final Dice dice;
  private final Code code;
  private final Names names;

  Declarations(Dice dice, Code code, Names names) {
    this.dice = dice;
    this.code = code;
    this.names = names;
  }

  /** Some declarations; {@code scope} gets those that expressions can use. */
  void some(Scope scope) {
    if (dice.chance(50)) {
      constants(scope);
    }
    if (dice.chance(30)) {
      enumeration(scope);
    }
    for (int i = dice.below(3); i > 0; i--) {
      function(scope);
    }
    if (dice.chance(30)) {
      procedure(scope);
    }
    if (dice.chance(30)) {
      recursive(scope);
    }
    if (dice.chance(40)) {
      typeTemplate(scope);
    }
    if (dice.chance(30)) {
      valueTemplate(scope);
    }
    if (dice.chance(25)) {
      overloads(scope);
    }
  }

  private void constants(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    String name = names.next("table");
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      values.append(i == 0 ? "" : ", ");
      values.append(Literals.any(dice, type).text());
    }
    String space = dice.pick("__constant__ ", "__device__ const ", "__device__ ");
    code.line(space + type.cpp() + " " + name + "[8] = {" + values + "};");
    scope.sequences.add(new Scope.Sequence(name, type, 8, false));
  }

  private void enumeration(Scope scope) {
    String name = names.next("Kind");
    boolean strong = dice.chance(50);
    String first = names.next("one");
    String second = names.next("two");
    code.line(
        (strong ? "enum class " : "enum ")
            + name
            + " : int { "
            + first
            + " = "
            + dice.between(-5, 50)
            + ", "
            + second
            + " };");
    scope.readable.add(
        Expr.primary(
            strong ? "static_cast<int>(" + name + "::" + second + ")" : "(int)" + second,
            Scalar.I32));
  }

  /** A function of one to three values, with statements of its own. */
  private void function(Scope scope) {
    String name = names.next("f");
    Scalar result = dice.pick(Scalar.ALL);
    Scope inner = scope.inner();
    List<Scalar> parameters = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < dice.between(1, 3); i++) {
      Scalar type = dice.pick(Scalar.ALL);
      String parameter = names.next("x");
      text.append(i == 0 ? "" : ", ").append(type.cpp()).append(' ').append(parameter);
      parameters.add(type);
      inner.variable(parameter, type);
    }
    String attribute = dice.pick("", "__forceinline__ ", "__host__ ", "static ");
    code.open("__device__ " + attribute + result.cpp() + " " + name + "(" + text + ")");
    Expressions expressions = new Expressions(dice, inner);
    String leave = "return " + expressions.pure(result, 1).text();
    new Statements(dice, code, names)
        .some(inner, new Statements.Jumps(false, false, leave), dice.between(1, 4), 2);
    code.line("return " + new Expressions(dice, inner).pure(result, 2).text() + ";");
    code.close();
    scope.functions.add(new Scope.Function(name, parameters, result));
  }

  /** A function that changes what it is given. */
  private void procedure(Scope scope) {
    String name = names.next("change");
    List<Scalar> types =
        List.of(dice.pick(Scalar.ALL), dice.pick(Scalar.ALL), dice.pick(Scalar.ALL));
    List<String> parameters = List.of(names.next("x"), names.next("x"), names.next("x"));
    code.open(
        "__device__ void %s(%s &%s, %s *%s, %s %s)"
            .formatted(
                name,
                types.get(0).cpp(),
                parameters.get(0),
                types.get(1).cpp(),
                parameters.get(1),
                types.get(2).cpp(),
                parameters.get(2)));
    Scope inner = scope.inner();
    inner.variable(parameters.get(0), types.get(0));
    inner.place("(*" + parameters.get(1) + ")", types.get(1));
    inner.variable(parameters.get(2), types.get(2));
    new Statements(dice, code, names)
        .some(inner, new Statements.Jumps(false, false, "return"), dice.between(2, 4), 2);
    code.close();
    scope.procedures.add(new Scope.Function(name, types, Scalar.I32));
  }

  /** A function that calls itself, at most seven times deep. */
  private void recursive(Scope scope) {
    String name = names.next("again");
    Scalar type = dice.pick(Scalar.INTEGERS);
    Scope inner = scope.inner();
    inner.variable("x", type);
    Expressions expressions = new Expressions(dice, inner);
    code.open("__device__ " + type.cpp() + " " + name + "Deep(int depth, " + type.cpp() + " x)");
    code.line("if (depth <= 0) return " + expressions.pure(type, 2).text() + ";");
    String next = name + "Deep(depth - 1, " + expressions.pure(type, 2).text() + ")";
    code.line("return (" + type.cpp() + ")(" + next + dice.pick(" + x", " * 3", " ^ x") + ");");
    code.close();
    code.open("__device__ " + type.cpp() + " " + name + "(int depth, " + type.cpp() + " x)");
    code.line("return " + name + "Deep(depth & 7, x);");
    code.close();
    scope.functions.add(new Scope.Function(name, List.of(Scalar.I32, type), type));
  }

  private void typeTemplate(Scope scope) {
    String name = names.next("t");
    code.line("template <typename T>");
    code.open("__device__ T " + name + "(T a, T b)");
    code.open("if constexpr (sizeof(T) == " + dice.pick(1, 4, 8) + ")");
    code.line("return a < b ? (T)(a " + dice.pick("+", "-", "*") + " b) : b;");
    code.close();
    code.line("T sum = a;");
    code.open("for (int k = 0; k < " + dice.between(1, 4) + "; k++)");
    code.line("sum = (T)(sum " + dice.pick("+", "-", "*") + " b);");
    code.close();
    code.line("return sum;");
    code.close();
    for (int i = 0; i < 2; i++) {
      Scalar type = dice.pick(Scalar.ALL);
      String call = dice.chance(50) ? name : name + "<" + type.cpp() + ">";
      scope.functions.add(new Scope.Function(call, List.of(type, type), type));
    }
  }

  private void valueTemplate(Scope scope) {
    String name = names.next("u");
    code.line("template <int N, typename T = unsigned>");
    code.open("__device__ T " + name + "(T x)");
    code.line("T all[N] = {};");
    code.open("for (int k = 0; k < N; k++)");
    code.line("all[k] = (T)(k == 0 ? x : all[k - 1] * (T)3 + (T)k);");
    code.close();
    code.line("return all[N - 1];");
    code.close();
    scope.functions.add(
        new Scope.Function(name + "<" + dice.between(1, 6) + ">", List.of(Scalar.U32), Scalar.U32));
    scope.functions.add(
        new Scope.Function(name + "<3, long long>", List.of(Scalar.I64), Scalar.I64));
  }

  /** One name for several types: a call shows which one was taken. */
  private void overloads(Scope scope) {
    String name = names.next("o");
    for (Scalar type : List.of(Scalar.I32, Scalar.U32, Scalar.I64, Scalar.F32, Scalar.F64)) {
      code.line(
          "__device__ "
              + type.cpp()
              + " "
              + name
              + "("
              + type.cpp()
              + " x) { return x + ("
              + type.cpp()
              + ")"
              + dice.below(100)
              + "; }");
      scope.functions.add(new Scope.Function(name, List.of(type), type));
    }
    for (Scalar small : List.of(Scalar.I8, Scalar.U16, Scalar.BOOL)) {
      scope.functions.add(new Scope.Function(name, List.of(small), Scalar.I32));
    }
  }
}
