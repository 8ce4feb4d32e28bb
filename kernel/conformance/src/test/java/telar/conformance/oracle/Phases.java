package telar.conformance.oracle;

import java.util.List;

/**
 * What the threads of a block do together: barriers, shared memory, shuffles and votes, atomics.
 * All threads get there, unless a mask says which.
 */
final class Phases {

  private static final List<Scalar> SHUFFLED =
      List.of(Scalar.I32, Scalar.U32, Scalar.I64, Scalar.U64, Scalar.F32, Scalar.F64);

  private final Dice dice;
  private final Code code;
  private final Names names;
  private final Shape shape;

  Phases(Dice dice, Code code, Names names, Shape shape) {
    this.dice = dice;
    this.code = code;
    this.names = names;
    this.shape = shape;
  }

  /** Some phases; between them the threads go their own ways. */
  void some(Scope scope, int count, int depth) {
    for (int i = 0; i < count; i++) {
      one(scope, depth);
    }
  }

  private void one(Scope scope, int depth) {
    switch (dice.below(depth > 0 ? 15 : 12)) {
      case 0, 1, 2, 3 -> alone(scope);
      case 4, 5 -> exchange(scope);
      case 6 -> tree(scope);
      case 7, 8 -> warp(scope);
      case 9 -> masked(scope);
      case 10 -> global(scope);
      case 11 -> vote(scope);
      case 12 ->
          together(scope, "for (int round = 0; round < " + dice.between(1, 3) + "; round++)");
      case 13 -> together(scope, "for (int round = 0; round < (ia[blockIdx.x & 63] & 3); ++round)");
      default -> together(scope, "if (" + uniformCondition() + ")");
    }
  }

  private String uniformCondition() {
    return dice.pick(
        "blockIdx.x & 1", "n > 40", "ia[3] > 0", "gridDim.x * 3 > ua[blockIdx.x & 63] % 7");
  }

  /** A loop or branch that all threads of the block take alike. */
  private void together(Scope scope, String head) {
    code.open(head);
    some(scope.inner(), dice.between(1, 3), 0);
    code.close();
  }

  private void alone(Scope scope) {
    new Statements(dice, code, names).some(scope, Statements.Jumps.NONE, dice.between(1, 4), 2);
  }

  private Expressions in(Scope scope) {
    return new Expressions(dice, scope);
  }

  /** Each thread writes its cell, all meet, each reads others' cells. */
  private void exchange(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    String cells = names.next("cells");
    int size = shape.threads();
    code.line("__shared__ " + type.cpp() + " " + cells + "[" + size + "];");
    code.line(cells + "[t] = " + in(scope).pure(type, 3).text() + ";");
    code.line("__syncthreads();");
    String value = names.next("v");
    String index =
        switch (dice.below(4)) {
          case 0 -> size + " - 1 - t";
          case 1 -> "(t + " + dice.below(size) + ") % " + size;
          case 2 -> "(unsigned)(" + in(scope).pure(Scalar.U32, 2).text() + ") % " + size;
          default -> String.valueOf(dice.below(size));
        };
    code.line(type.cpp() + " " + value + " = " + cells + "[" + index + "];");
    code.line("__syncthreads();");
    scope.variable(value, type);
  }

  /** A tree over shared memory, as in a reduction or a scan. */
  private void tree(Scope scope) {
    Scalar type = dice.pick(Scalar.I32, Scalar.U32, Scalar.I64, Scalar.F32, Scalar.U8);
    String cells = names.next("tree");
    int size = shape.threads();
    code.line("__shared__ " + type.cpp() + " " + cells + "[" + size + "];");
    code.line(cells + "[t] = " + in(scope).pure(type, 2).text() + ";");
    code.line("__syncthreads();");
    code.open("for (int s = " + Integer.highestOneBit(size - 1 | 1) + "; s > 0; s /= 2)");
    code.line(
        "if (t < s && t + s < "
            + size
            + ") "
            + cells
            + "[t] = ("
            + type.cpp()
            + ")("
            + cells
            + "[t] "
            + dice.pick("+", "-", "*")
            + " "
            + cells
            + "[t + s]);");
    code.line("__syncthreads();");
    code.close();
    String value = names.next("v");
    code.line(type.cpp() + " " + value + " = " + cells + "[t / 2];");
    code.line("__syncthreads();");
    scope.variable(value, type);
  }

  private void warp(Scope scope) {
    if (!shape.wholeWarps()) {
      alone(scope);
      return;
    }
    Scalar type = dice.pick(SHUFFLED);
    String value = in(scope).pure(type, 2).text();
    String result = names.next("v");
    int width = dice.pick(32, 32, 16, 8, 4, 2);
    String call =
        switch (dice.below(6)) {
          case 0 ->
              "__shfl_sync(0xffffffffu, " + value + ", " + in(scope).index(32, 1) + ", " + width;
          case 1 ->
              "__shfl_up_sync(0xffffffffu, " + value + ", " + dice.between(1, 31) + ", " + width;
          case 2 ->
              "__shfl_down_sync(0xffffffffu, " + value + ", " + dice.between(1, 31) + ", " + width;
          case 3 ->
              "__shfl_xor_sync(0xffffffffu, "
                  + value
                  + ", "
                  + dice.pick(1, 2, 4, 8, 16)
                  + ", "
                  + width;
          default -> {
            type = dice.pick(Scalar.I32, Scalar.U32);
            yield "__reduce_"
                + dice.pick("add", "min", "max")
                + "_sync(0xffffffffu, "
                + in(scope).pure(type, 2).text();
          }
        };
    code.line(type.cpp() + " " + result + " = " + call + ");");
    scope.variable(result, type);
  }

  /** Only the lanes with a condition shuffle among themselves. */
  private void masked(Scope scope) {
    if (!shape.wholeWarps()) {
      alone(scope);
      return;
    }
    String mask = names.next("mask");
    String chosen = names.next("chosen");
    String result = names.next("v");
    code.line("bool " + chosen + " = " + in(scope).pure(Scalar.BOOL, 2).text() + ";");
    code.line("unsigned " + mask + " = __ballot_sync(0xffffffffu, " + chosen + ");");
    code.line("int " + result + " = " + in(scope).pure(Scalar.I32, 1).text() + ";");
    code.open("if (" + chosen + ")");
    String value = in(scope).pure(Scalar.I32, 2).text();
    code.line(
        dice.chance(60)
            ? result + " = __shfl_sync(" + mask + ", " + value + ", __ffs(" + mask + ") - 1);"
            : result + " = __reduce_add_sync(" + mask + ", " + value + ");");
    code.close();
    scope.variable(mask, Scalar.U32);
    scope.variable(result, Scalar.I32);
  }

  private void vote(Scope scope) {
    String result = names.next("v");
    String condition = in(scope).pure(Scalar.BOOL, 2).text();
    String call =
        shape.wholeWarps() && dice.chance(60)
            ? dice.pick("__ballot_sync", "__any_sync", "__all_sync") + "(0xffffffffu, " + condition
            : dice.pick("__syncthreads_count", "__syncthreads_or", "__syncthreads_and")
                + "("
                + condition;
    boolean truth =
        call.startsWith("__any")
            || call.startsWith("__all")
            || call.contains("_or(")
            || call.contains("_and(");
    code.line("unsigned " + result + " = " + call + ")" + (truth ? " != 0" : "") + ";");
    scope.variable(result, Scalar.U32);
  }

  /** Atomics whose order does not matter, in global or shared memory. */
  private void global(Scope scope) {
    String value = in(scope).pure(Scalar.U32, 2).text();
    String index = in(scope).index(4, 2);
    if (dice.chance(50)) {
      String operation = dice.pick("Add:0", "Max:4", "Xor:8", "Min:12");
      int at = operation.indexOf(':');
      code.line(
          "atomic"
              + operation.substring(0, at)
              + "(&acc["
              + operation.substring(at + 1)
              + " + ("
              + index
              + ")], "
              + value
              + ");");
      return;
    }
    Scalar type = dice.pick(Scalar.I32, Scalar.U32);
    String cells = names.next("counts");
    code.line("__shared__ " + type.cpp() + " " + cells + "[4];");
    code.line("for (int k = t; k < 4; k += " + shape.threads() + ") " + cells + "[k] = k;");
    code.line("__syncthreads();");
    code.line("atomicAdd(&" + cells + "[" + index + "], (" + type.cpp() + ")(" + value + "));");
    code.line("__syncthreads();");
    String result = names.next("v");
    code.line(type.cpp() + " " + result + " = " + cells + "[" + in(scope).index(4, 1) + "];");
    code.line("__syncthreads();");
    scope.variable(result, type);
  }
}
