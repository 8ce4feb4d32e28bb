package telar.notebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import telar.device.CudaSource;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.OrderDifference;
import telar.device.OrderReport;
import telar.device.OrderReport.Outcome;
import telar.device.OrderedRun;
import telar.device.OrderedRun.LastWrite;
import telar.device.SourceLocation;
import telar.notebook.testing.FakeDevice;
import telar.notebook.testing.Golden;

/** A launch under many orders, in the cell and as text. */
class OrderReportTest {

  private static final LaunchConfig SMALLEST = new LaunchConfig(Dim3.of(2), Dim3.of(1)).schedule(3);

  private static OrderReport report(Outcome outcome, Optional<OrderDifference> difference) {
    return new OrderReport(
        FakeDevice.INFO,
        new CudaSource("celda1.cu", ""),
        "gana",
        LaunchConfig.grid(1000, 128),
        12,
        outcome,
        difference);
  }

  private static OrderedRun run(List<Long> blocks, String value, int writer) {
    return new OrderedRun(
        blocks,
        List.of(0),
        value,
        Optional.of(
            new LastWrite(3, "y[0]", false, new Dim3(writer, 0, 0), writer, new Dim3(0, 0, 0), 0)));
  }

  private static OrderDifference difference(String natural, String other) {
    return new OrderDifference(
        SMALLEST,
        "y",
        "y[0]",
        1,
        run(List.of(0L, 1L), natural, 1),
        run(List.of(1L, 0L), other, 0),
        new Finding(
            Finding.Kind.ORDER_DEPENDENCE,
            "TLR-912",
            new SourceLocation("celda1.cu", 3, 5),
            OptionalInt.empty(),
            "gana",
            "y",
            "El resultado de gana depende del orden.",
            1));
  }

  @Test
  void anAnswerThatChangesShowsBothOrdersAndHowToSeeItAgain() {
    MimeBundle shown =
        Displays.render(report(Outcome.DIFFERENT, Optional.of(difference("1", "0"))));

    Golden.assertMatches("ordenes.html", shown.get(MimeBundle.HTML) + "\n");
    Golden.assertMatches("ordenes.txt", shown.get(MimeBundle.TEXT) + "\n");
  }

  @Test
  void anAnswerThatNeverChangesProvesNothing() {
    MimeBundle shown = Displays.render(report(Outcome.SAME, Optional.empty()));

    assertTrue(shown.get(MimeBundle.TEXT).contains("12 órdenes más"), shown::toString);
    assertTrue(shown.get(MimeBundle.TEXT).contains("Eso no demuestra"), shown::toString);
    assertTrue(shown.get(MimeBundle.HTML).contains("telar-bien"), shown::toString);
  }

  @Test
  void roundingIsCalledSo() {
    OrderReport rounded = report(Outcome.ROUNDING, Optional.of(difference("8.894901", "8.894902")));
    String text = Displays.render(rounded).get(MimeBundle.TEXT);

    assertEquals(
        "Cambia solo en el redondeo: y[0] vale 8.894901 en el orden natural y 8.894902 con la"
            + " semilla 3. La suma de números de punto flotante con operaciones atómicas depende"
            + " del orden en que llegan los sumandos. Es normal: compare con una tolerancia.",
        text.lines().skip(3).findFirst().orElseThrow());
  }
}
