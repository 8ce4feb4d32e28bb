package telar.compiler.lower;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.simt.work.Operation;

/**
 * Functions of the library that count as one operation, whatever they are made of here: {@code
 * expf} is one, as it is for whoever calls it.
 */
final class KnownFunctions {

  /** What an operation does, apart from its type. */
  private enum Kind {
    ADD,
    MUL,
    FMA,
    DIV,
    SQRT,
    SPECIAL,
    OTHER
  }

  private static final Map<String, Kind> MATH = math();

  private static final Map<String, Operation> SMALL =
      Map.ofEntries(
          entry("operator+", Operation.FP16_ADD),
          entry("operator+=", Operation.FP16_ADD),
          entry("operator-", Operation.FP16_ADD),
          entry("operator-=", Operation.FP16_ADD),
          entry("operator*", Operation.FP16_MUL),
          entry("operator*=", Operation.FP16_MUL),
          entry("operator/", Operation.FP16_DIV),
          entry("operator/=", Operation.FP16_DIV),
          entry("__hneg", Operation.FP16_OTHER),
          entry("__habs", Operation.FP16_OTHER),
          entry("__hmax", Operation.FP16_OTHER),
          entry("__hmin", Operation.FP16_OTHER),
          entry("__hfma", Operation.FP16_FMA),
          entry("hexp", Operation.FP16_SPECIAL),
          entry("hlog", Operation.FP16_SPECIAL),
          entry("hrsqrt", Operation.FP16_SPECIAL),
          entry("hexp2", Operation.FP16_SPECIAL),
          entry("hexp10", Operation.FP16_SPECIAL),
          entry("hlog2", Operation.FP16_SPECIAL),
          entry("hlog10", Operation.FP16_SPECIAL),
          entry("hsin", Operation.FP16_SPECIAL),
          entry("hcos", Operation.FP16_SPECIAL),
          entry("hsqrt", Operation.FP16_SQRT),
          entry("hrcp", Operation.FP16_DIV),
          entry("operator==", Operation.COMPARE),
          entry("operator!=", Operation.COMPARE),
          entry("operator<", Operation.COMPARE),
          entry("operator<=", Operation.COMPARE),
          entry("operator>", Operation.COMPARE),
          entry("operator>=", Operation.COMPARE));

  private static final Set<String> SMALL_FILES =
      Set.of("telar/half.cuh", "telar/bfloat16.cuh", "telar/small_floats.cuh");

  private KnownFunctions() {}

  private static Map<String, Kind> math() {
    Map<String, Kind> names = new HashMap<>();
    put(names, Kind.SPECIAL, "exp exp2 exp10 expm1 log log2 log10 log1p pow cbrt rcbrt rsqrt");
    put(names, Kind.SPECIAL, "sin cos tan sinpi cospi asin acos atan atan2 sinh cosh tanh");
    put(names, Kind.SPECIAL, "asinh acosh atanh hypot rhypot norm3d erf erfc erfinv normcdf");
    put(names, Kind.SPECIAL, "tgamma lgamma fmod remainder frsqrt");
    put(names, Kind.ADD, "fadd fsub dadd dsub");
    put(names, Kind.MUL, "fmul dmul");
    put(names, Kind.FMA, "fma");
    put(names, Kind.DIV, "fdivide fdiv ddiv frcp drcp");
    put(names, Kind.SQRT, "sqrt fsqrt dsqrt");
    put(names, Kind.OTHER, "fmin fmax fabs floor ceil trunc rint nearbyint round copysign");
    put(names, Kind.OTHER, "nextafter fdim saturate logb ldexp scalbn");
    return names;
  }

  private static void put(Map<String, Kind> names, Kind kind, String list) {
    for (String name : list.split(" ")) {
      names.put(name, kind);
    }
  }

  /** What a call of a function counts as; null when what it does counts. */
  static @Nullable Operation of(IrFunction function) {
    if (!function.span().file().isLibrary()) {
      return null;
    } else if (SMALL_FILES.contains(function.span().file().name())) {
      return small(function);
    }
    boolean scalar =
        function.parameters().stream().allMatch(p -> p.local().type().isFloating())
            && !function.parameters().isEmpty();
    Kind kind = MATH.get(base(function.displayName()));
    return scalar && kind != null ? of(kind, function.returnType()) : null;
  }

  /** Operations of 16-bit floats; those of pairs are made of them. */
  private static @Nullable Operation small(IrFunction function) {
    String name = function.displayName();
    if (name.startsWith("__telar_")) {
      return Operation.CONVERT;
    } else if (isOfPairs(function)) {
      return null;
    }
    boolean negation = name.equals("operator-") && function.parameters().size() < values(function);
    return negation ? Operation.FP16_OTHER : SMALL.get(name);
  }

  /** How many operands a binary operator has, with the address of its result. */
  private static int values(IrFunction function) {
    return function.returnType() == IrType.VOID ? 3 : 2;
  }

  private static boolean isOfPairs(IrFunction function) {
    return function.parameters().stream()
        .anyMatch(p -> p.cppType().contains("half2") || p.cppType().contains("bfloat162"));
  }

  /** What a built-in without effects counts as; null when it is free. */
  static @Nullable Operation of(Expr.Intrinsic call) {
    List<Expr> arguments = call.arguments();
    if (arguments.isEmpty() || call.name().contains("_as_")) {
      return null;
    }
    boolean floats = arguments.stream().allMatch(a -> a.type().isFloating());
    boolean integers = arguments.stream().noneMatch(a -> a.type().isFloating());
    if (integers && !call.type().isFloating()) {
      return Operation.INTEGER;
    } else if (call.name().startsWith("is") || call.name().startsWith("signbit")) {
      return Operation.COMPARE;
    } else if (call.type().isFloating() && (floats || arguments.size() > 1)) {
      Kind kind = MATH.get(base(call.name()));
      boolean widens = floats && arguments.size() == 1 && arguments.get(0).type() != call.type();
      return widens ? Operation.CONVERT : of(kind == null ? Kind.SPECIAL : kind, call.type());
    }
    return Operation.CONVERT;
  }

  /** The name without what tells of its type, its rounding or that it is fast. */
  private static String base(String name) {
    String plain = name.replaceFirst("^__", "").replaceFirst("\\..*|_r[nzud]$", "");
    String shorter = plain.endsWith("f") ? plain.substring(0, plain.length() - 1) : plain;
    return MATH.containsKey(plain) || !MATH.containsKey(shorter) ? plain : shorter;
  }

  private static Operation of(Kind kind, IrType type) {
    return Operation.valueOf((type == IrType.F64 ? "FP64_" : "FP32_") + kind);
  }
}
