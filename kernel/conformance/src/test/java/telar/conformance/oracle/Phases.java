package telar.conformance.oracle;

import java.util.List;

/**
 * What the threads of a block do together: barriers, shared memory, shuffles and votes, atomics.
 * All threads get there, unless a mask says which.
 */
final class Phases {

  private static final List<Scalar> SHUFFLED =
      List.of(Scalar.I32, Scalar.U32, Scalar.I64, Scalar.U64, Scalar.F32, Scalar.F64);

  private static final List<Scalar> MATCHED =
      List.of(Scalar.I32, Scalar.U32, Scalar.I64, Scalar.U64);

  private final Dice dice;
  private final Code code;
  private final Names names;
  private final Shape shape;
  private final Atomics atomics;

  Phases(Dice dice, Code code, Names names, Shape shape) {
    this.dice = dice;
    this.code = code;
    this.names = names;
    this.shape = shape;
    this.atomics = new Atomics(dice, code, names, shape);
  }

  /** Some phases; between them the threads go their own ways. */
  void some(Scope scope, int count, int depth) {
    for (int i = 0; i < count; i++) {
      one(scope, depth);
    }
  }

  private void one(Scope scope, int depth) {
    switch (dice.below(depth > 0 ? 18 : 15)) {
      case 0, 1, 2, 3, 4 -> alone(scope);
      case 5, 6 -> exchange(scope);
      case 7 -> tile(scope);
      case 8 -> tree(scope);
      case 9, 10 -> warp(scope);
      case 11 -> masked(scope);
      case 12, 13 -> atomics.some(scope);
      case 14 -> vote(scope);
      case 15 -> rounds(scope, String.valueOf(dice.between(1, 3)));
      case 16 -> rounds(scope, "(ia[blockIdx.x & 63] & 3)");
      default -> together(scope, "if (" + uniformCondition() + ")");
    }
  }

  private String uniformCondition() {
    return dice.pick(
        "blockIdx.x & 1", "n > 40", "ia[3] > 0", "gridDim.x * 3 > ua[blockIdx.x & 63] % 7");
  }

  private void rounds(Scope scope, String count) {
    String round = names.next("round");
    together(scope, "for (int %s = 0; %s < %s; %s++)".formatted(round, round, count, round));
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

  /** A padded tile, written by columns and read by rows. */
  private void tile(Scope scope) {
    Scalar type = dice.pick(Scalar.ALL);
    String tile = names.next("tile");
    int rows = dice.pick(4, 8);
    int columns = (shape.threads() + rows - 1) / rows;
    code.line(
        "__shared__ %s %s[%d][%d];".formatted(type.cpp(), tile, rows, columns + dice.below(2)));
    code.line(
        "%s[t %% %d][t / %d] = %s;".formatted(tile, rows, rows, in(scope).pure(type, 3).text()));
    code.line("__syncthreads();");
    String other = names.next("other");
    code.line(
        "int %s = (t + %d) %% %d;".formatted(other, dice.below(shape.threads()), shape.threads()));
    String value = names.next("v");
    code.line(
        "%s %s = %s[%s %% %d][%s / %d];"
            .formatted(type.cpp(), value, tile, other, rows, other, rows));
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
    if (shape.wholeWarps() && dice.chance(25)) {
      String value = in(scope).pure(dice.pick(MATCHED), 2).within(Expr.AND + 1);
      code.line("unsigned " + result + " = __match_any_sync(0xffffffffu, " + value + " & 3);");
      scope.variable(result, Scalar.U32);
      return;
    }
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
}
