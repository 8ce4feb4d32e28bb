package telar.conformance.oracle;

/** Atomics whose order does not matter, in global or shared memory. */
final class Atomics {

  private static final int COUNTS = 4;

  private final Dice dice;
  private final Code code;
  private final Names names;
  private final Shape shape;

  Atomics(Dice dice, Code code, Names names, Shape shape) {
    this.dice = dice;
    this.code = code;
    this.names = names;
    this.shape = shape;
  }

  void some(Scope scope) {
    if (dice.chance(40)) {
      global(scope);
    } else {
      shared(scope);
    }
  }

  private Expressions in(Scope scope) {
    return new Expressions(dice, scope);
  }

  /** Each operation has counters of its own. */
  private void global(Scope scope) {
    String cell = in(scope).index(COUNTS, 2);
    String value = in(scope).pure(Scalar.U32, 2).text();
    code.line(
        dice.pick("atomicAdd(&acc[0", "atomicMax(&acc[4", "atomicXor(&acc[8", "atomicMin(&acc[12")
            + " + (%s)], %s);".formatted(cell, value));
  }

  /** Counters of the block: all change them in one way, then each reads one. */
  private void shared(Scope scope) {
    Scalar type = dice.pick(Scalar.I32, Scalar.U32, Scalar.U64, Scalar.F32);
    String counts = names.next("counts");
    code.line("__shared__ %s %s[%d];".formatted(type.cpp(), counts, COUNTS));
    code.line(
        "for (int k = t; k < %d; k += %d) %s[k] = k;".formatted(COUNTS, shape.threads(), counts));
    code.line("__syncthreads();");
    change(scope, type, counts);
    code.line("__syncthreads();");
    String result = names.next("v");
    code.line("%s %s = %s[%s];".formatted(type.cpp(), result, counts, in(scope).index(COUNTS, 1)));
    code.line("__syncthreads();");
    scope.variable(result, type);
  }

  private void change(Scope scope, Scalar type, String counts) {
    String cell = counts + "[" + in(scope).index(COUNTS, 2) + "]";
    boolean guarded = dice.chance(40);
    if (guarded) {
      code.open("if (" + in(scope).condition(2) + ")");
    }
    if (type == Scalar.F32) {
      // Sums of small whole numbers are exact in any order.
      code.line("atomicAdd(&%s, (float)(%s));".formatted(cell, in(scope).index(8, 2)));
    } else if (dice.chance(25)) {
      exchanged(scope, type, cell);
    } else {
      String operation = dice.pick("Add", "Max", "Min", "And", "Or", "Xor");
      code.line("atomic%s(&%s, %s);".formatted(operation, cell, in(scope).pure(type, 2).text()));
    }
    if (guarded) {
      code.close();
    }
  }

  /** An addition of one's own: tried until nobody comes between. */
  private void exchanged(Scope scope, Scalar type, String cell) {
    String target = names.next("target");
    String seen = names.next("seen");
    String old = names.next("old");
    String sum = names.next("sum");
    code.line("%s *%s = &%s;".formatted(type.cpp(), target, cell));
    code.line("%s %s = %s;".formatted(type.cpp(), sum, in(scope).pure(type, 2).text()));
    code.line("%s %s = 0, %s;".formatted(type.cpp(), old, seen));
    code.open("do");
    code.line("%s = %s;".formatted(seen, old));
    code.line("%s = atomicCAS(%s, %s, %s + %s);".formatted(old, target, seen, seen, sum));
    code.close("} while (%s != %s);".formatted(old, seen));
  }
}
