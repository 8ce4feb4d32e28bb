package telar.device.emulator.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random kernel in two forms with the same lines: one only works, the other counts beside each
 * floating operation, in {@code counts[line]}, what it is worth.
 */
final class RandomWork {

  private static final int DEEPEST = 3;
  private static final String[] OPERATIONS = {
    "f = f + 1.0f", "f = f * 0.5f", "f = 2.0f - f", "f = f / 3.0f", "f = fmaf(f, 0.5f, 1.0f)"
  };

  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private final boolean barriers;
  private int names;

  private RandomWork(long seed) {
    this.random = new Random(seed);
    this.barriers = random.nextInt(3) == 0;
  }

  /** The source of a seed; a line is worth what stands between {@code @} signs. */
  static List<String> lines(long seed) {
    RandomWork work = new RandomWork(seed);
    work.function("__device__ float helper(float f, int i, const int *g)", false, "return f;");
    work.function(
        "template <int D> __device__ bool ask(float &f, int i, const int *g)",
        false,
        "return (i + D) % 3 != 0;");
    work.function("__global__ void k(float *out, const int *g, unsigned int *counts)", true, "");
    return work.lines;
  }

  /** The form that only works. */
  static String plain(List<String> lines) {
    return String.join("\n", lines).replaceAll("@[^@]*@", "");
  }

  /** The form that counts. */
  static String counting(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String count = "atomicAdd(&counts[" + (i + 1) + "], $1u),";
      text.append(lines.get(i).replaceAll("@([^@]*)@", count)).append('\n');
    }
    return text.toString()
        .replace("const int *g)", "const int *g, unsigned int *counts)")
        .replace("i, g)", "i, g, counts)");
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  private String name() {
    return "v" + names++;
  }

  private void add(String line) {
    lines.add(line);
  }

  private void function(String head, boolean kernel, String end) {
    add(head + " {");
    if (kernel) {
      add("int i = blockIdx.x * blockDim.x + threadIdx.x;");
      add("float f = (float)i;");
    }
    list(kernel ? 0 : DEEPEST - 1, new Inside(kernel, null, null));
    add(kernel ? "out[i] = f;" : end);
    add("}");
  }

  /** What is around a statement: how to leave a function and the innermost loop or switch. */
  private record Inside(boolean kernel, String leave, String next) {}

  private void list(int depth, Inside inside) {
    int length = 1 + below(3);
    for (int n = 0; n < length; n++) {
      statement(depth, inside);
    }
  }

  private void statement(int depth, Inside inside) {
    if (barriers && inside.kernel() && depth == 0 && below(3) == 0) {
      add("__syncthreads();");
    }
    int kind = depth >= DEEPEST ? below(4) : below(14);
    switch (kind) {
      case 0, 1, 2 -> add(operation() + ";");
      case 3 -> jump(inside);
      case 4, 5 -> branch(depth, inside);
      case 6 -> counted(depth, inside);
      case 7 -> whileLoop(depth, inside);
      case 8 -> doLoop(depth, inside);
      case 9 -> endless(depth, inside);
      case 10 -> choice(depth, inside);
      case 11 -> add("f = " + condition() + " ? (" + operation() + ") : (" + operation() + ");");
      case 12 -> add(inside.kernel() ? "f = helper(f, i, g);" : operation() + ";");
      default -> simpleLoop();
    }
  }

  /** An operation with what it is worth. */
  private String operation() {
    int which = below(OPERATIONS.length);
    return "@" + (which == OPERATIONS.length - 1 ? 2 : 1) + "@" + OPERATIONS[which];
  }

  private String condition() {
    String own = "(i * " + (1 + below(5)) + " + " + below(7) + ") % 7 < " + below(8);
    String read = "g[(i + " + below(64) + ") % 64] % 5 < " + below(6);
    return switch (below(6)) {
      case 0 -> read;
      case 1 -> own + " && " + read;
      case 2 -> own + " || " + read;
      case 3 -> "(" + read + " && " + own + ") || " + read;
      case 4 -> below(2) == 0 ? own : "(int)f % 3 == 0";
      default -> own;
    };
  }

  /** A condition of the kernel may call what works. */
  private String condition(Inside inside) {
    if (!inside.kernel() || below(3) > 0) {
      return condition();
    }
    String ask = "ask<" + below(3) + ">(f, i, g)";
    return switch (below(3)) {
      case 0 -> condition() + " && " + ask;
      case 1 -> condition() + " || !" + ask;
      default -> ask + " && " + condition();
    };
  }

  private void jump(Inside inside) {
    String go = inside.leave();
    if (inside.next() != null && below(2) == 0) {
      go = inside.next();
    }
    boolean leaves = !barriers && (go == null || below(5) == 0);
    if (leaves) {
      go = inside.kernel() ? "{ out[i] = f; return; }" : "return 0;";
    }
    add(go == null ? operation() + ";" : "if (" + condition() + ") " + go);
  }

  private void branch(int depth, Inside inside) {
    add("if (" + condition(inside) + ") {");
    list(depth + 1, inside);
    if (below(2) == 0) {
      add("} else {");
      list(depth + 1, inside);
    }
    add("}");
  }

  private static Inside loop(Inside outer) {
    return new Inside(outer.kernel(), "break;", "continue;");
  }

  private void counted(int depth, Inside inside) {
    String n = name();
    String bound = below(2) == 0 ? String.valueOf(below(5)) : "i % " + (1 + below(5));
    add("for (int " + n + " = 0; " + n + " < " + bound + "; " + n + "++, " + operation() + ") {");
    list(depth + 1, loop(inside));
    add("}");
  }

  private void whileLoop(int depth, Inside inside) {
    String n = name();
    add("int " + n + " = i % 5;");
    add("while (" + n + "-- > 0 && (" + condition(inside) + ")) {");
    list(depth + 1, loop(inside));
    add("}");
  }

  private void doLoop(int depth, Inside inside) {
    String n = name();
    add("int " + n + " = " + below(4) + ";");
    add("do {");
    list(depth + 1, loop(inside));
    add("} while (" + (below(5) == 0 ? "0" : n + "-- > 0 && (" + condition() + ")") + ");");
  }

  private void endless(int depth, Inside inside) {
    String n = name();
    add("int " + n + " = " + below(6) + ";");
    add(below(2) == 0 ? "for (;;) {" : "while (true) {");
    if (below(2) == 0) {
      add(operation() + ";");
    }
    if (below(3) == 0) {
      add("do { " + operation() + "; } while (" + n + "-- > 3);");
    }
    add("if (" + n + "-- <= 0" + (below(2) == 0 ? "" : " || " + condition()) + ") break;");
    list(depth + 1, loop(inside));
    add("}");
  }

  private void choice(int depth, Inside inside) {
    add("switch ((i + " + below(5) + ") % " + (2 + below(4)) + ") {");
    int cases = 1 + below(4);
    int otherwise = below(2) == 0 ? below(cases) : -1;
    for (int n = 0; n < cases; n++) {
      add(n == otherwise ? "default: {" : "case " + n + ": {");
      list(depth + 1, new Inside(inside.kernel(), "break;", inside.next()));
      add(below(2) == 0 ? "break; }" : "}");
    }
    add("}");
  }

  /** What checked code tells of when it has ended. */
  private void simpleLoop() {
    String n = name();
    add("for (int " + n + " = 0; " + n + " < i % 9; " + n + "++) {");
    add(operation() + ";");
    add("@1@f += g[" + n + "];");
    add("}");
  }
}
