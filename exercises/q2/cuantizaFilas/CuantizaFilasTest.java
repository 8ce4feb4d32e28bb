package q2.cuantizaFilas;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.SubmissionFailure;
import telar.grading.junit.Trial;
import telar.grading.verdict.Verdict;

/** INT8 absmax quantization by rows: exact codes, safe rows of zeros, ties to even, 40 dB. */
@KernelTest
class CuantizaFilasTest {

  private static final double SCALE_ERROR = 1e-6;
  private static final double MIN_SQNR = 40;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("códigos y escalas exactos en matrices de todos los tamaños")
  void quantizesMatricesOfEverySize(KernelUnderTest cuantizaFilas) {
    for (int columns : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        int rows = 2 + columns % 3;
        check(cuantizaFilas, Matrix.random(rows, columns, seed), columns < 40 ? 64 : 256);
      }
    }
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("una fila de ceros no divide entre cero")
  void survivesRowOfZeros(KernelUnderTest cuantizaFilas) {
    Matrix matrix = Matrix.random(4, 33, SeededData.SEEDS.get(0));
    Arrays.fill(matrix.values(), 33, 66, 0f);
    check(cuantizaFilas, matrix, 64);
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("los empates se redondean al par y nada desborda")
  void roundsTiesToEvenAndSaturates(KernelUnderTest cuantizaFilas) {
    float[] unit = {127, 0.5f, 1.5f, 2.5f, -0.5f, -1.5f, -2.5f, 126.5f, -126.5f, -127};
    float[] twice = {-254, 1, 3, 5, -1, -3, 253, -253, 254, 0};
    float[] values = Arrays.copyOf(unit, 20);
    System.arraycopy(twice, 0, values, 10, 10);
    check(cuantizaFilas, new Matrix(2, 10, values), 64);
  }

  @Test
  @Order(4)
  @Points(2)
  @DisplayName("al reconstruir, la SQNR es de al menos 40 dB")
  void keepsFortyDecibels(KernelUnderTest cuantizaFilas) {
    Matrix matrix = Matrix.random(3, 1000, SeededData.SEEDS.get(1));
    Trial.Result result =
        trial(cuantizaFilas, matrix, 256)
            .output("codes", Expectation.anything(new byte[matrix.values().length]))
            .output("scales", Expectation.anything(new float[matrix.rows()]))
            .run();
    double sqnr =
        matrix.sqnr((byte[]) result.output("codes"), (float[]) result.output("scales"));
    if (!(sqnr >= MIN_SQNR)) {
      throw new SubmissionFailure(
          Verdict.WRONG_ANSWER,
          "La SQNR es de %.1f dB; se piden al menos %.0f dB.".formatted(sqnr, MIN_SQNR));
    }
  }

  private static void check(KernelUnderTest cuantizaFilas, Matrix matrix, int block) {
    trial(cuantizaFilas, matrix, block)
        .output("codes", Expectation.exactly(matrix.codes()))
        .output("scales", Expectation.nearRelative(matrix.scales(), SCALE_ERROR))
        .run();
  }

  private static Trial trial(KernelUnderTest cuantizaFilas, Matrix matrix, int block) {
    String description =
        "rows = " + matrix.rows() + ", columns = " + matrix.columns() + ", bloques de " + block + " hilos";
    return cuantizaFilas
        .trial(description, LaunchConfig.config(Dim3.of(matrix.rows()), Dim3.of(block)))
        .value(matrix.columns())
        .input("input", matrix.values());
  }
}
