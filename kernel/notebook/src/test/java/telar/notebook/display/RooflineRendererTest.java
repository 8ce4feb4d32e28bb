package telar.notebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.Dim3;
import telar.device.GpuFit;
import telar.device.GpuPeaks;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.OperationKind;
import telar.device.Operations;
import telar.device.Samples;
import telar.notebook.testing.FakeDevice;

class RooflineRendererTest {

  private static final GpuFit UNKNOWN =
      new GpuFit("RTX 3060", "Ampere", "8.6", 8, 48, 6, 16, 9, GpuFit.UNLIMITED, 0);
  private static final GpuFit KNOWN =
      new GpuFit(
          "T4",
          "Turing",
          "7.5",
          8,
          32,
          4,
          16,
          9,
          GpuFit.UNLIMITED,
          0,
          0,
          Optional.of(new GpuPeaks(8000, 320, "Hoja de datos")));

  /** A launch that moves a sector for each read. */
  private static LaunchReport launch(String kernel, OperationKind kind, long times, long sectors) {
    Counters counters =
        new Counters(sectors, sectors, 0, 0, 0, 0, 0, 0, 0, 0, sectors * 32, 0)
            .plus(Counters.of(new Operations(Map.of(kind, times))));
    return new LaunchReport(
        FakeDevice.INFO,
        new CudaSource("celda1.cu", ""),
        kernel,
        new LaunchConfig(Dim3.of(1), Dim3.of(256)),
        Duration.ZERO,
        "",
        Optional.of(counters),
        new TreeMap<>(),
        Optional.empty(),
        List.of(),
        Samples.NONE,
        List.of(KNOWN, UNKNOWN),
        List.of());
  }

  private static String text(Object value) {
    return Displays.render(value).get(MimeBundle.TEXT);
  }

  @Test
  void fewOperationsForEachByteAreLimitedByMemory() {
    LaunchReport launch = launch("saxpy", OperationKind.FP32_ADD, 320, 10);
    assertEquals(
        """
        Techo (roofline) de una GPU T4
        saxpy: limitado por memoria: 320 FLOP y 320 bytes movidos son 1 FLOP por byte, menos \
        que los 25 en que una T4 deja de esperar a su memoria; no podría pasar de 320 GFLOP/s \
        (4 % de su máximo).
        Es una cota, no una medida ni un tiempo de GPU. Los bytes son sectores de 32 bytes de la \
        memoria global, sin contar cachés. Límites: «Hoja de datos».""",
        text(launch.roofline("t4")));
  }

  @Test
  void manyOperationsForEachByteAreLimitedByComputing() {
    LaunchReport launch = launch("producto", OperationKind.FP32_FMA, 320 * 50, 10);
    assertTrue(
        text(launch.roofline("T4")).contains("producto: limitado por cómputo: 32\u202F000 FLOP"));
    assertTrue(text(launch.roofline("T4")).contains("no podría pasar de 8000 GFLOP/s (100 %"));
  }

  @Test
  void severalLaunchesShareAChartWithADescription() {
    LaunchReport first = launch("k", OperationKind.FP32_ADD, 320, 10);
    LaunchReport second = launch("k", OperationKind.FP32_ADD, 3200, 10);
    String html = Displays.render(first.roofline("T4", second)).get(MimeBundle.HTML);
    assertTrue(html.contains("<svg"));
    assertTrue(html.contains("aria-label=\"k (1): limitado por memoria"));
    assertTrue(html.contains("k (2): limitado por memoria"));
  }

  @Test
  void itsAxesAreLogarithmicWithPlainNumbers() {
    List<RooflinePoint> points = List.of(new RooflinePoint("k", 0.125, 40));
    var style = RooflineChart.of("T4", KNOWN.peaks().orElseThrow(), points).getStyler();
    assertTrue(style.isXAxisLogarithmic() && style.isYAxisLogarithmic());
    assertNull(style.getxAxisTickLabelsFormattingFunction(), "it would make the axis linear");
    assertEquals("0.####", style.getXAxisDecimalPattern());
    assertEquals("0.####", style.getYAxisDecimalPattern());
  }

  @Test
  void withoutFloatingOperationsThereIsNoPlaceOnTheChart() {
    LaunchReport launch = launch("copia", OperationKind.INTEGER, 320, 10);
    String html = Displays.render(launch.roofline("T4")).get(MimeBundle.HTML);
    assertTrue(html.contains("copia: no hace operaciones de punto flotante"));
    assertFalse(html.contains("<svg"));
  }

  @Test
  void doublePrecisionHasAnotherRoof() {
    LaunchReport launch = launch("doble", OperationKind.FP64_ADD, 320, 10);
    assertTrue(text(launch.roofline("T4")).contains("De sus FLOP, 320 no son de precisión simple"));
  }

  @Test
  void aGpuWithoutKnownLimitsSaysSo() {
    LaunchReport launch = launch("saxpy", OperationKind.FP32_ADD, 320, 10);
    assertTrue(text(launch.roofline("RTX 3060")).startsWith("No se conocen el ancho de banda"));
  }
}
