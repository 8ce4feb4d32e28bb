package telar.notebook.steps;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Devices;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.StepRecording;
import telar.notebook.pictures.LaneTimeline;
import telar.notebook.pictures.ThreadMapPicture;
import telar.notebook.testing.Golden;

/** How a recording looks: as a page, and as text. */
class StepViewTest {

  private static final String SUM =
      """
      __global__ void suma(int *x) {
        __shared__ int s[64];
        int i = threadIdx.x;
        s[i] = x[i];
        __syncthreads();
        for (int paso = 32; paso > 0; paso /= 2) {
          if (i < paso) s[i] += s[i + paso];
          __syncthreads();
        }
        if (i == 0) x[0] = s[0];
      }
      """;

  private static StepRecording record(String source, int length, Dim3 block) {
    try (Device device = Devices.open("emulator")) {
      return device
          .compile(new CudaSource("celda.cu", source), CompileOptions.defaults())
          .kernels()
          .get(0)
          .pasos(
              LaunchConfig.config(Dim3.of(1), block),
              device.upload(IntStream.range(0, length).toArray()));
    }
  }

  private static StepRecording body(String body) {
    return record("__global__ void k(int *x) {\n" + body + "\n}", 1024, Dim3.of(32));
  }

  private static JsonObject data(String html) {
    Matcher data =
        Pattern.compile("<script type=\"application/json\">(.*?)</script>").matcher(html);
    assertTrue(data.find());
    return JsonParser.parseString(data.group(1)).getAsJsonObject();
  }

  @Test
  void aRecordingIsATableOfText() {
    Golden.assertMatches("pasos.txt", StepText.of(record(SUM, 64, Dim3.of(64))) + "\n");
  }

  @Test
  void thePageHasTheSourceTheStepsAndAListForWhereScriptsDoNotRun() {
    StepRecording recording = record(SUM, 64, Dim3.of(64));
    String html = StepHtml.of(recording, "t1");

    assertAll(
        () -> assertTrue(html.contains("id=\"t1\"")),
        () -> assertTrue(html.contains("<details class=\"tp-lista\" open>")),
        () -> assertTrue(html.contains("s[i] += s[i + paso];")),
        () -> assertEquals(recording.steps().size(), data(html).getAsJsonArray("steps").size()),
        () ->
            assertEquals(
                recording.steps().size() + 1, html.split("<tr>", -1).length - 1, "rows and head"));
  }

  @Test
  void textOfTheSourceDoesNotEndTheScript() {
    String html = StepHtml.of(body("const char *t = \"</script><b>\"; x[0] = t[0];"), "t1");

    assertFalse(html.contains("</script><b>"));
    assertEquals(2, html.split("</script>", -1).length - 1);
  }

  @Test
  void aLongRecordingIsCutAndSaysSo() {
    StepRecording recording =
        body("int a[24]; for (int r = 0; r < 200; ++r) a[(r + threadIdx.x) % 24] = r * x[r];");
    String html = StepHtml.of(recording, "t1");

    assertTrue(recording.cut());
    assertTrue(html.length() <= 300_000, "" + html.length());
    assertTrue(html.contains("Se grabaron los primeros 600 pasos; el warp siguió después."));
  }

  @Test
  void aFailureStandsAboveTheSteps() {
    StepRecording recording = body("x[threadIdx.x * 100] = 1;");

    assertTrue(StepText.of(recording).contains("El lanzamiento falló; estos son los pasos"));
    assertTrue(StepHtml.of(recording, "t1").contains("telar-hallazgo"));
    assertTrue(StepText.of(recording).contains("x[0]: 0 → (falló)"), StepText.of(recording));
  }

  @Test
  void theTimelineColoursLanesByWhatTheyDo() {
    StepRecording recording =
        body("if (threadIdx.x < 8) x[threadIdx.x] = 1;\nif (threadIdx.x > 3) return;\nx[5] = 2;");
    String svg = LaneTimeline.svg(recording.steps());

    assertAll(
        () -> assertTrue(svg.contains("class=\"uso\"")),
        () -> assertTrue(svg.contains("class=\"si\"")),
        () -> assertTrue(svg.contains("class=\"mal\"")),
        () -> assertTrue(svg.contains("class=\"tenue\"")),
        () -> assertTrue(svg.contains("class=\"fue\"")),
        () ->
            assertEquals(
                "De 6 pasos, 4 con todos los lanes que quedan en el kernel; en promedio hay 22.7 de"
                    + " 32 activos. Azul: activo; verde y rojo: la condición se cumple o no; gris"
                    + " tenue: espera; gris fuerte: ya terminó.",
                LaneTimeline.text(recording.steps())));
  }

  @Test
  void aMapSaysHowManyElementsTheThreadsTouch() {
    StepRecording recording = body("x[threadIdx.x / 2 * 3] = 1;");

    assertEquals(
        "x[threadIdx.x / 2 * 3] (línea 2): al escribir en el bloque 0, 32 hilos tocan 16 elementos"
            + " de x; varios hilos tocan el mismo.",
        ThreadMapPicture.text(recording.mapa("x")));
    assertTrue(ThreadMapPicture.svg(recording.mapa("x")).contains(">[6]<"));
  }

  @Test
  void aBlockOfTwoDimensionsIsMappedOnRowsAndColumns() {
    StepRecording recording =
        record(
            "__global__ void k(int *x) { x[threadIdx.x * 32 + threadIdx.y] = 1; }",
            1024,
            Dim3.of(16, 20));
    String svg = ThreadMapPicture.svg(recording.mapa("x"));

    assertTrue(svg.contains(">(3,1)<"));
    assertTrue(
        ThreadMapPicture.text(recording.mapa("x"))
            .endsWith("Se dibujan las primeras 16 filas y 16 columnas de 16 por 20."));
  }

  @Test
  void numbersAreShortAndExactEnough() {
    assertAll(
        () -> assertEquals("2", ScalarText.of(2f)),
        () -> assertEquals("0.1", ScalarText.of(0.1f)),
        () -> assertEquals("3.14159", ScalarText.of(3.14159265)),
        () -> assertEquals("-1.5e-07", ScalarText.of(-1.5e-7)),
        () -> assertEquals("inf", ScalarText.of(Float.POSITIVE_INFINITY)),
        () -> assertEquals("true", ScalarText.of(true)),
        () -> assertEquals("'a'", ScalarText.of('a')),
        () -> assertEquals("&x[3]", ScalarText.of("&x[3]")));
  }
}
