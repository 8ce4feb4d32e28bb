package telar.conformance.oracle;

import java.util.List;
import java.util.function.BiFunction;

/** Calls of CUDA's arithmetic functions whose result is exact. */
final class Intrinsics {

  private record Signature(String name, Scalar result, Scalar... parameters) {}

  private static final Scalar I = Scalar.I32;
  private static final Scalar U = Scalar.U32;
  private static final Scalar L = Scalar.I64;
  private static final Scalar UL = Scalar.U64;
  private static final Scalar F = Scalar.F32;
  private static final Scalar D = Scalar.F64;

  private static final List<Signature> ALL =
      List.of(
          new Signature("__popc", I, U),
          new Signature("__popcll", I, UL),
          new Signature("__clz", I, I),
          new Signature("__clzll", I, L),
          new Signature("__ffs", I, I),
          new Signature("__ffsll", I, L),
          new Signature("__brev", U, U),
          new Signature("__brevll", UL, UL),
          new Signature("__mulhi", I, I, I),
          new Signature("__umulhi", U, U, U),
          new Signature("__mul64hi", L, L, L),
          new Signature("__umul64hi", UL, UL, UL),
          new Signature("__mul24", I, I, I),
          new Signature("__umul24", U, U, U),
          new Signature("__hadd", I, I, I),
          new Signature("__rhadd", I, I, I),
          new Signature("__uhadd", U, U, U),
          new Signature("__urhadd", U, U, U),
          new Signature("__sad", U, I, I, U),
          new Signature("__usad", U, U, U, U),
          new Signature("__byte_perm", U, U, U, U),
          new Signature("__funnelshift_l", U, U, U, U),
          new Signature("__funnelshift_r", U, U, U, U),
          new Signature("__dp4a", I, I, I, I),
          new Signature("min", I, I, I),
          new Signature("max", I, I, I),
          new Signature("min", U, U, U),
          new Signature("max", U, U, U),
          new Signature("min", L, L, L),
          new Signature("max", UL, UL, UL),
          new Signature("abs", I, I),
          new Signature("llabs", L, L),
          new Signature("fabsf", F, F),
          new Signature("floorf", F, F),
          new Signature("ceilf", F, F),
          new Signature("truncf", F, F),
          new Signature("rintf", F, F),
          new Signature("fmaf", F, F, F, F),
          new Signature("fma", D, D, D, D),
          new Signature("sqrtf", F, F),
          new Signature("sqrt", D, D),
          new Signature("floor", D, D),
          new Signature("ceil", D, D),
          new Signature("fabs", D, D),
          new Signature("lesserOf", F, F, F),
          new Signature("greaterOf", F, F, F),
          new Signature("bitsOf", I, F),
          new Signature("__int_as_float", F, I),
          new Signature("__fadd_rn", F, F, F),
          new Signature("__fmul_rn", F, F, F),
          new Signature("__int2float_rn", F, I),
          new Signature("__saturatef", F, F),
          new Signature("__fsub_rn", F, F, F),
          new Signature("__fdiv_rn", F, F, F),
          new Signature("__fsqrt_rn", F, F),
          new Signature("__fmaf_rn", F, F, F, F),
          new Signature("__dadd_rn", D, D, D),
          new Signature("__dmul_rn", D, D, D),
          new Signature("__uint_as_float", F, U),
          new Signature("roundf", F, F),
          new Signature("fmodf", F, F, F),
          new Signature("fdimf", F, F, F),
          new Signature("round", D, D),
          new Signature("trunc", D, D),
          new Signature("rint", D, D));

  private Intrinsics() {}

  static Expr call(Dice dice, BiFunction<Scalar, Integer, Expr> argument, int depth) {
    Signature signature = dice.pick(ALL);
    StringBuilder text = new StringBuilder(signature.name()).append('(');
    for (int i = 0; i < signature.parameters().length; i++) {
      text.append(i == 0 ? "" : ", ");
      text.append(argument.apply(signature.parameters()[i], depth).text());
    }
    return Expr.primary(text.append(')').toString(), signature.result());
  }
}
