package telar.notebook.display;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.w3c.dom.Document;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telar.device.BankUse;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceInfo;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.GpuFit;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.Note;
import telar.device.Occupancy;
import telar.device.Samples;
import telar.device.SourceLocation;
import telar.device.WarpAccess;
import telar.device.WarpBranch;
import telar.notebook.testing.FakeDevice;
import telar.notebook.testing.Golden;
import telar.text.Counts;

/** How each kind of value looks. */
class DisplaysTest {

  private static String text(@Nullable Object value) {
    return Displays.render(value).get(MimeBundle.TEXT);
  }

  private static String html(Object value) {
    return Displays.render(value).get(MimeBundle.HTML);
  }

  @Test
  void valuesOfJavaAreReadableText() {
    assertAll(
        () -> assertEquals("null", text(null)),
        () -> assertEquals("hola", text("hola")),
        () -> assertEquals("float[3] {1.0, 2.0, 3.0}", text(new float[] {1, 2, 3})),
        () -> assertEquals("int[2][] {{1}, {2, 3}}", text(new int[][] {{1}, {2, 3}})),
        () -> assertEquals("[1, \"dos\"]", text(List.of(1, "dos"))),
        () -> assertEquals("{\"a\"=[1]}", text(Map.of("a", List.of(1)))));
  }

  @Test
  void longArraysAreCut() {
    String text = text(IntStream.range(0, 1_000_000).toArray());

    assertTrue(text.startsWith("int[1000000] {0, 1, 2"), text);
    assertTrue(text.endsWith("59, … (999\u202F940 más)}"), text);
  }

  @Test
  void aListThatContainsItselfEnds() {
    List<Object> self = new ArrayList<>();
    self.add(self);

    assertEquals("[[[[[…]]]]]", text(self));
  }

  @Test
  void longTextsAreCut() {
    assertTrue(text("x".repeat(100_000)).endsWith("… (faltan 80\u202F000 caracteres)"));
  }

  @Test
  void aTableIsHtmlWithItsTextEscaped() {
    Table table =
        Table.create(
            "Tiempos <ms>",
            StringColumn.create("versión", "simple", "<script>"),
            DoubleColumn.create("ms", 1.5, 0.25));

    Golden.assertMatches("tabla.html", html(table) + "\n");
    assertTrue(text(table).contains("simple"));
  }

  @Test
  void aHeadingStandsAsItsColumn() {
    Table table =
        Table.create(StringColumn.create("ciudad", "Cali"), IntColumn.create("mm", new int[] {7}));

    assertTrue(html(table).contains("<th class=\"telar-texto\">ciudad</th>"), html(table));
    assertTrue(html(table).contains("<th style=\"text-align:right\">mm</th>"), html(table));
  }

  @Test
  void theCountsOfATableAreGrouped() {
    Table table =
        Table.create(
            IntColumn.create("bytes", new int[] {4096, 65536}),
            StringColumn.create("código", "4096", "65536"));

    assertTrue(html(table).contains(">4096</td><td class=\"telar-texto\">4096<"), html(table));
    assertTrue(html(table).contains(">65\u202F536</td><td class=\"telar-texto\">65536<"));
  }

  @Test
  void aLongTableShowsItsEndsAndSaysSo() {
    Table table = Table.create(IntColumn.create("i", IntStream.range(0, 5000).toArray()));

    assertTrue(html(table).contains("5000 filas × 1 columna. Se muestran las primeras y"));
    assertTrue(html(table).contains(">4999<"));
    assertFalse(html(table).contains(">2500<"));
  }

  @Test
  void aChartIsWellFormedSvg() throws Exception {
    XYChart chart = new XYChartBuilder().width(320).height(200).title("Año & más").build();
    chart.addSeries("s", new double[] {1, 2}, new double[] {3, 4});
    String svg = Displays.render(chart).get(MimeBundle.SVG);
    Document parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

    assertEquals("svg", parsed.getDocumentElement().getTagName());
    assertTrue(svg.startsWith("<svg"));
    assertEquals("Gráfica «Año & más»: series: s", text(chart));
    assertTrue(svg.contains("aria-label=\"Gráfica «Año &amp; más»: series: s\""), svg);
  }

  @Test
  void aChartTakesInkAndPaperFromThePage() {
    XYChart chart = new XYChartBuilder().width(320).height(200).title("Año").build();
    chart.addSeries("s", new double[] {1, 2}, new double[] {3, 4});

    assertTrue(html(chart).contains("fill:var(--jp-content-font-color1, rgb(0,0,0))"));
    assertTrue(html(chart).contains("fill:var(--jp-layout-color0, rgb(255,255,255))"));
    assertFalse(html(chart).contains(":rgb(255,255,255)"));
  }

  @Test
  void theFirstSeriesOfAChartAreReadableOnDarkGround() {
    XYChart chart = new XYChartBuilder().width(320).height(200).title("Año").build();
    for (String name : List.of("azul", "naranja", "morado")) {
      chart.addSeries(name, new double[] {1, 2}, new double[] {3, 4});
    }

    assertTrue(html(chart).contains(":rgb(59,130,246)"));
    assertTrue(html(chart).contains(":rgb(168,85,247)"));
    assertFalse(html(chart).contains(":rgb(128,0,255)"));
  }

  @Test
  void numbersHaveNoMoreFiguresThanTheySay() {
    assertEquals(
        List.of("8", "2.5", "1234", "0.125"),
        Stream.of(8.0, 2.54, 1234.4, 0.125).map(Counts::ratio).toList());
  }

  @Test
  void anImageIsPng() {
    BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);

    assertTrue(Displays.render(image).get(MimeBundle.PNG).startsWith("iVBOR"));
    assertEquals("Imagen de 4 × 2", text(image));
  }

  @Test
  void aLaunchReportSaysWhereItRanAndWhatItCounted() {
    String html = LaunchReportHtml.of(report(DeviceInfo.Kind.EMULATOR, true), "t1");
    Golden.assertMatches("informe.html", html + "\n");
    Golden.assertMatches("informe.txt", text(report(DeviceInfo.Kind.EMULATOR, true)) + "\n");
  }

  @Test
  void aReportOfADeviceThatDoesNotCountSaysSo() {
    Golden.assertMatches("informe-gpu.txt", text(report(DeviceInfo.Kind.GPU, false)) + "\n");
  }

  @Test
  void aReportEscapesTheLearnersSource() {
    String html = html(report(DeviceInfo.Kind.EMULATOR, true));

    assertTrue(html.contains("if (i &lt; n) y[i] = a;"));
  }

  @Test
  void launchesWithoutReportAreOneLine() {
    LaunchReport report = report(DeviceInfo.Kind.EMULATOR, true);
    MimeBundle notice = LaunchNotice.of(List.of(report, report));

    assertEquals(
        "Ejecutado en: Emulador de prueba · escala ×2\n"
            + "La variable «y» se lee sin haberla escrito (celda2.cu:3). (12 veces) [%ayuda TLR-203]",
        notice.get(MimeBundle.TEXT));
  }

  @Test
  void aComparisonTellsEachCounterOfBothLaunches() {
    LaunchReport first = report(DeviceInfo.Kind.EMULATOR, true);
    LaunchReport second = with(first, new Counters(8, 64, 8, 16, 0, 8, 1, 512, 4, 16, 1024, 1024));
    MimeBundle shown = Displays.render(first.comparar(second));

    assertEquals(
        """
        escala (antes) frente a escala (después)
          Lecturas: 8 → 8 (igual)
          Sectores leídos: 32 → 64 (2 veces más)
          Escrituras: 8 → 8 (igual)
          Sectores escritos: 64 → 16 (4 veces menos)
          Conflictos de bancos: 31 → 0 (—)
          Condiciones: 8 → 8 (igual)
          Divergentes: 1 → 1 (igual)
          Atómicas: 0 → 4 (—)
          Barreras: 16 → 16 (igual)
          Bytes movidos: 3072 → 2560 (1.2 veces menos)""",
        shown.get(MimeBundle.TEXT));
    assertTrue(shown.get(MimeBundle.HTML).contains("<td>4 veces menos</td>"));
    assertTrue(shown.get(MimeBundle.HTML).contains("<svg"));
  }

  @Test
  void aComparisonWithALaunchThatDidNotCountSaysSo() {
    LaunchReport gpu = report(DeviceInfo.Kind.GPU, false);

    assertTrue(
        text(gpu.comparar(gpu))
            .endsWith(
                "Este dispositivo no cuenta accesos (una GPU, o un"
                    + " lanzamiento sin revisión)."));
  }

  @Test
  void theCountersOfALaunchAreATable() {
    Table table = CounterTable.of(report(DeviceInfo.Kind.EMULATOR, true));

    assertEquals("escala", table.name());
    assertEquals(1, table.rowCount());
    assertEquals("if (i < n) y[i] = a;", table.stringColumn("código").get(0));
    assertEquals(64, table.longColumn("sectores escritos").get(0));
  }

  @Test
  void anUnknownGpuNamesThoseThereAre() {
    LaunchReport report = report(DeviceInfo.Kind.EMULATOR, true);

    assertEquals(FIT, report.gpu("a100"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> report.gpu("GTX"))
            .getMessage()
            .endsWith("hay: A100."));
  }

  @Test
  void aBundleIsShownAsItIs() {
    Map<String, String> data = new LinkedHashMap<>(Map.of("text/html", "<i>x</i>"));

    assertEquals(data, Displays.render(new MimeBundle(data)).data());
  }

  @Test
  void aNoteIsShownApartFromFindings() {
    MimeBundle shown = Displays.render(noted(report(DeviceInfo.Kind.EMULATOR, true)));

    String note = "Nota: Varios hilos escriben el mismo valor. [%ayuda TLR-951]";
    assertTrue(shown.data().get("text/plain").contains("\n" + note), shown::toString);
    assertTrue(
        shown.data().get("text/html").contains("<p class=\"telar-nota\">" + note + "</p>"),
        shown::toString);
  }

  @Test
  void banksAreDrawnForEachAccessToSharedMemory() {
    List<Long> column = LongStream.range(0, 32).map(lane -> lane * 128).boxed().toList();
    WarpAccess access =
        new WarpAccess(
            7,
            9,
            "tile[t][0]",
            "tile",
            WarpAccess.Operation.READ,
            WarpAccess.Space.SHARED,
            Dim3.of(0),
            0,
            4,
            column,
            32);
    MimeBundle shown = Displays.render(new BankUse("gira", List.of(access)));

    assertEquals(
        "Los bancos que pide gira\nLínea 7, lee tile[t][0]: 32 hilos piden a 1 banco; cada banco da"
            + " una palabra a la vez: el acceso toma 32 ciclos en lugar de 1.",
        shown.data().get("text/plain"));
    assertTrue(shown.data().get("text/html").contains("<svg"), shown::toString);
  }

  @Test
  void aReportWithoutSharedMemoryHasNoBanks() {
    BankUse use = report(DeviceInfo.Kind.EMULATOR, true).bancos();

    assertEquals(
        "escala no usa la memoria compartida.", Displays.render(use).data().get("text/plain"));
  }

  private static LaunchReport noted(LaunchReport report) {
    return new LaunchReport(
        report.device(),
        report.source(),
        report.kernel(),
        report.config(),
        report.elapsed(),
        report.output(),
        report.counters(),
        report.lines(),
        report.occupancy(),
        report.findings(),
        report.samples(),
        report.gpus(),
        List.of(note()));
  }

  private static LaunchReport with(LaunchReport report, Counters counters) {
    return new LaunchReport(
        report.device(),
        report.source(),
        report.kernel(),
        report.config(),
        report.elapsed(),
        report.output(),
        Optional.of(counters),
        report.lines(),
        report.occupancy(),
        report.findings());
  }

  private static LaunchReport report(DeviceInfo.Kind kind, boolean counts) {
    Counters counters = new Counters(8, 32, 8, 64, 31, 8, 1, 512, 0, 16, 1024, 1024);
    TreeMap<Integer, Counters> lines = new TreeMap<>();
    if (counts) {
      lines.put(3, counters);
    }
    DeviceInfo device =
        kind == DeviceInfo.Kind.EMULATOR
            ? FakeDevice.INFO
            : new DeviceInfo("NVIDIA H100", kind, "9.0", 132, 1024, 49152);
    return new LaunchReport(
        device,
        new CudaSource("celda2.cu", "\n__global__ void escala() {\n  if (i < n) y[i] = a;\n}"),
        "escala",
        new LaunchConfig(Dim3.of(2, 4), Dim3.of(256)).shared(1024),
        Duration.ofNanos(1_234_567),
        "",
        counts ? Optional.of(counters) : Optional.empty(),
        lines,
        counts ? Optional.of(new Occupancy(0.75, "registers")) : Optional.empty(),
        counts ? List.of(finding()) : List.of(),
        counts ? samples() : Samples.NONE,
        counts ? List.of(FIT) : List.of(),
        List.of());
  }

  private static final GpuFit FIT =
      new GpuFit("A100", "Ampere", "8.0", 8, 64, 8, 32, 3, GpuFit.UNLIMITED, 0);

  private static Samples samples() {
    List<Long> strided = LongStream.range(0, 32).map(lane -> lane * 8).boxed().toList();
    return new Samples(
        List.of(
            new WarpAccess(
                3,
                14,
                "y[i]",
                "y",
                WarpAccess.Operation.WRITE,
                WarpAccess.Space.GLOBAL,
                Dim3.of(0),
                0,
                4,
                strided,
                8)),
        List.of(new WarpBranch(3, 7, "i < n", Dim3.of(1), 7, -1, 0xff)),
        List.of());
  }

  private static Note note() {
    return new Note(
        "TLR-951",
        new SourceLocation("celda2.cu", 3, 14),
        OptionalInt.of(3),
        "escala",
        "y",
        "Varios hilos escriben el mismo valor.",
        12);
  }

  private static Finding finding() {
    return new Finding(
        Finding.Kind.UNINITIALIZED_READ,
        "TLR-203",
        new SourceLocation("celda2.cu", 3, 14),
        OptionalInt.empty(),
        "escala",
        "y",
        "La variable «y» se lee sin haberla escrito (celda2.cu:3).",
        12);
  }
}
