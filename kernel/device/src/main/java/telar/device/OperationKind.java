package telar.device;

/**
 * Clases de operaciones que ejecuta un hilo, y cuántas operaciones de punto flotante (FLOP) vale
 * cada una.
 *
 * <p>Vale 1 lo que el código fuente escribe como una suma, resta, multiplicación, división o raíz
 * cuadrada, y también una función especial ({@code expf}, {@code sinf}, {@code rsqrtf}, {@code
 * powf}…), aunque una GPU la calcule con varias instrucciones. {@code fmaf} vale 2: una
 * multiplicación y una suma. Por eso da lo mismo que el compilador una {@code a * b + c} en una
 * sola instrucción o no. Comparaciones, mínimos, máximos, cambios de signo, redondeos, conversiones
 * y operaciones atómicas no valen nada, y tampoco las enteras ({@code __dp4a} es una entera).
 */
public enum OperationKind {
  /** Sumas y restas de {@code float}. */
  FP32_ADD("fp32Add", 1),
  FP32_MUL("fp32Mul", 1),
  /** Las que el código pide: {@code fmaf}. */
  FP32_FMA("fp32Fma", 2),
  FP32_DIV("fp32Div", 1),
  FP32_SQRT("fp32Sqrt", 1),
  /** Exponenciales, logaritmos, senos… */
  FP32_SPECIAL("fp32Special", 1),
  /** Mínimo, máximo, signo, valor absoluto, redondeos. */
  FP32_OTHER("fp32Other", 0),
  FP64_ADD("fp64Add", 1),
  FP64_MUL("fp64Mul", 1),
  FP64_FMA("fp64Fma", 2),
  FP64_DIV("fp64Div", 1),
  FP64_SQRT("fp64Sqrt", 1),
  FP64_SPECIAL("fp64Special", 1),
  FP64_OTHER("fp64Other", 0),
  /** De {@code half} y {@code bfloat16}; las de {@code half2} son dos. */
  FP16_ADD("fp16Add", 1),
  FP16_MUL("fp16Mul", 1),
  FP16_FMA("fp16Fma", 2),
  FP16_DIV("fp16Div", 1),
  FP16_SQRT("fp16Sqrt", 1),
  FP16_SPECIAL("fp16Special", 1),
  FP16_OTHER("fp16Other", 0),
  /** La parte de un hilo en las 2·M·N·K de un producto de matrices de su warp (wmma). */
  MATRIX_FLOP("matrixFlop", 1),
  /** Aritmética y lógica entera, con el cálculo de direcciones. */
  INTEGER("integer", 0),
  /** Comparaciones y elecciones entre dos valores ({@code a < b ? a : b} son dos). */
  COMPARE("compare", 0),
  /** Conversiones desde, hacia y entre tipos flotantes. */
  CONVERT("convert", 0),
  /** Lecturas de memoria global y compartida. */
  LOAD("load", 0),
  STORE("store", 0),
  ATOMIC("atomic", 0),
  /** Shuffles, votos y otras operaciones de un warp. */
  WARP("warp", 0),
  /** Barreras y fences. */
  BARRIER("barrier", 0),
  /** Condiciones que deciden por dónde seguir. */
  BRANCH("branch", 0);

  private final String key;
  private final int flops;

  OperationKind(String key, int flops) {
    this.key = key;
    this.flops = flops;
  }

  /** Su nombre en el JSON de {@code perfilar}. */
  public String key() {
    return key;
  }

  /** Cuántas operaciones de punto flotante vale. */
  public int flops() {
    return flops;
  }

  /** Si es algo que un hilo ejecuta por sí mismo; los FLOP de una matriz son solo una cuenta. */
  public boolean isInstruction() {
    return this != MATRIX_FLOP;
  }
}
