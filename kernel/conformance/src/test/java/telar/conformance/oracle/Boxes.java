package telar.conformance.oracle;

import java.util.List;

/** A class template over a type and a size, used with two lists of arguments. */
final class Boxes {

  private final Dice dice;
  private final Names names;
  private final String name;

  Boxes(Dice dice, Names names) {
    this.dice = dice;
    this.names = names;
    this.name = names.next("Box");
  }

  void declare(Code code) {
    code.line("template <typename T, int N>");
    code.open("struct " + name);
    code.line("T all[N];");
    code.line("static constexpr int size = N;");
    code.line("__device__ T &operator[](int k) { return all[k]; }");
    code.line("__device__ const T &operator[](int k) const { return all[k]; }");
    code.open("__device__ T sum(int from) const");
    code.line("T result = T();");
    code.line("for (int k = from & (N - 1); k < N; k++) result = (T)(result + (*this)[k]);");
    code.line("return result;");
    code.close();
    code.open("template <typename F> __device__ void each(F change)");
    code.line("for (T &one : all) one = (T)change(one);");
    code.close();
    code.close("};");
  }

  /** Declares variables of the type; their elements can be indexed. */
  void use(Code code, Scope scope) {
    for (int i = 0; i < 2; i++) {
      Scalar type = dice.pick(Scalar.ALL);
      int length = dice.pick(2, 4, 8);
      String variable = names.next("box");
      Expressions expressions = new Expressions(dice, scope);
      code.line(
          "%s<%s, %d> %s = {{%s}};"
              .formatted(name, type.cpp(), length, variable, expressions.pure(type, 1).text()));
      code.line(
          "%s.each([=](%s old) { return old + %s; });"
              .formatted(variable, type.cpp(), Literals.any(dice, Scalar.U8).within(Expr.UNARY)));
      scope.functions.add(new Scope.Function(variable + ".sum", List.of(Scalar.I32), type));
      scope.sequences.add(new Scope.Sequence(variable + ".all", type, length, true));
      scope.place(variable + "[" + dice.below(length) + "]", type);
    }
  }
}
