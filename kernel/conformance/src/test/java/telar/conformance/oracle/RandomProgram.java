package telar.conformance.oracle;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One generated kernel with how it is launched. All have the same parameters: arrays of {@link
 * Data#LENGTH} inputs of each type, and results by thread.
 */
record RandomProgram(long seed, Shape shape, String source) {

  /** The name of every kernel. */
  static final String KERNEL = "kernel";

  private static final String HELPERS =
      """
      __device__ int toInt(float x) { return x > -1e9f && x < 1e9f ? (int)x : 7; }
      __device__ long long toLong(double x) { return x > -1e15 && x < 1e15 ? (long long)x : 9; }
      __device__ int bitsOf(float x) { return x == x ? __float_as_int(x) : 0x7fc00000; }
      __device__ float lesserOf(float x, float y) { return fminf(x, y) + 0.0f; }
      __device__ float greaterOf(float x, float y) { return fmaxf(x, y) + 0.0f; }
      """;

  private static final String HEAD =
      """
      __global__ void kernel(int n, const int *ia, const unsigned *ua, const long long *la,
                             const float *fa, const double *da, const signed char *ca,
                             const unsigned short *sa, int *out, long long *lout, float *fout,
                             double *dout, unsigned *acc)""";

  static RandomProgram of(long seed) {
    Dice dice = new Dice(seed);
    Shape shape = Shape.random(dice);
    Names names = new Names();
    Code code = new Code();
    Scope scope = new Scope();
    new Declarations(dice, code, names).some(scope);
    Structs struct = new Structs(dice, names);
    boolean structs = dice.chance(40);
    if (structs) {
      struct.declare(code, scope);
    }
    Boxes box = new Boxes(dice, names);
    boolean boxes = dice.chance(20);
    if (boxes) {
      box.declare(code);
    }
    code.open(HEAD);
    parameters(code, scope, shape);
    if (structs) {
      struct.use(code, scope);
    }
    if (boxes) {
      box.use(code, scope);
    }
    if (dice.chance(30)) {
      bytes(scope);
    }
    Statements statements = new Statements(dice, code, names);
    for (int i = dice.between(1, 4); i > 0; i--) {
      statements.declare(scope);
    }
    if (dice.chance(25)) {
      lambda(dice, code, names, scope);
    }
    body(dice, code, names, scope, shape);
    code.close();
    return new RandomProgram(seed, shape, HELPERS + code);
  }

  /** As text that can be run again. */
  String printed() {
    return "// %d blocks of %d x %d%n%s"
        .formatted(shape.blocks(), shape.width(), shape.height(), source);
  }

  /** A program from its text. */
  static RandomProgram parse(String printed) {
    int[] sizes =
        Pattern.compile("\\d+")
            .matcher(printed.lines().findFirst().orElse(""))
            .results()
            .mapToInt(number -> Integer.parseInt(number.group()))
            .toArray();
    String source = printed.substring(printed.indexOf('\n') + 1);
    return new RandomProgram(0, new Shape(sizes[0], sizes[1], sizes[2]), source);
  }

  private static void parameters(Code code, Scope scope, Shape shape) {
    code.line("int t = threadIdx.y * blockDim.x + threadIdx.x;");
    code.line("int i = blockIdx.x * " + shape.threads() + " + t;");
    for (String index : List.of("t", "i", "n")) {
      scope.readable.add(Expr.primary(index, Scalar.I32));
    }
    for (String index : List.of("threadIdx.x", "threadIdx.y", "blockIdx.x", "blockDim.x")) {
      scope.readable.add(Expr.primary(index, Scalar.U32));
    }
    input(scope, "ia", Scalar.I32);
    input(scope, "ua", Scalar.U32);
    input(scope, "la", Scalar.I64);
    input(scope, "fa", Scalar.F32);
    input(scope, "da", Scalar.F64);
    input(scope, "ca", Scalar.I8);
    input(scope, "sa", Scalar.U16);
    own(scope, "out", Scalar.I32);
    own(scope, "lout", Scalar.I64);
    own(scope, "fout", Scalar.F32);
    own(scope, "dout", Scalar.F64);
  }

  /** An input: at a random index, at the thread's, and at one that all threads share. */
  private static void input(Scope scope, String name, Scalar type) {
    scope.sequences.add(new Scope.Sequence(name, type, Data.LENGTH, false));
    scope.readable.add(Expr.primary(name + "[i % " + Data.LENGTH + "]", type));
    scope.readable.add(Expr.primary(name + "[t & " + (Data.LENGTH - 1) + "]", type));
    scope.readable.add(Expr.primary(name + "[blockIdx.x * 5 % " + Data.LENGTH + "]", type));
  }

  /** A result: four cells that only this thread uses. */
  private static void own(Scope scope, String name, Scalar type) {
    scope.place(name + "[i * 4 + 1]", type);
    scope.place(name + "[i + 4 * n]", type);
  }

  /** Parts of results that the thread sees as smaller integers. */
  private static void bytes(Scope scope) {
    scope.sequences.add(
        new Scope.Sequence("((unsigned char *)(out + i * 4 + 2))", Scalar.U8, 8, true));
    scope.sequences.add(new Scope.Sequence("((short *)(lout + i * 4 + 3))", Scalar.I16, 4, true));
  }

  private static void lambda(Dice dice, Code code, Names names, Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    Scope inner = scope.inner();
    inner.readable.removeIf(name -> name.text().startsWith("threadIdx") && dice.chance(50));
    inner.variables.clear();
    inner.places.clear();
    inner.readable.add(Expr.primary("x", Scalar.I32));
    String name = names.next("lambda");
    code.line(
        "auto "
            + name
            + " = [=](int x) -> "
            + type.cpp()
            + " { return "
            + new Expressions(dice, inner).pure(type, 2).text()
            + "; };");
    scope.functions.add(new Scope.Function(name, List.of(Scalar.I32), type));
  }

  private static void body(Dice dice, Code code, Names names, Scope scope, Shape shape) {
    if (dice.chance(35)) {
      boolean guard = dice.chance(50);
      Statements.Jumps jumps = new Statements.Jumps(false, false, "return");
      if (guard) {
        code.line("if (i >= n - " + dice.below(5) + ") return;");
      }
      new Statements(dice, code, names).some(scope, jumps, dice.between(3, 10), 3);
    } else {
      new Phases(dice, code, names, shape).some(scope, dice.between(2, 7), 1);
    }
    results(dice, code, scope);
  }

  /** Everything that the threads know goes to memory. */
  private static void results(Dice dice, Code code, Scope scope) {
    int at = 0;
    for (Expr variable : scope.variables) {
      Scalar type = variable.type();
      String target = type == Scalar.F32 ? "fout" : type == Scalar.F64 ? "dout" : "lout";
      if (type.floating()) {
        code.line(target + "[i * 4 + " + at++ % 3 + "] += " + variable.text() + ";");
      } else {
        code.line(
            target
                + "[i * 4 + "
                + at++ % 3
                + "] ^= (long long)"
                + variable.text()
                + " << "
                + dice.below(32)
                + ";");
      }
    }
    code.line("out[i * 4] = " + new Expressions(dice, scope).pure(Scalar.I32, 3).text() + ";");
  }
}
