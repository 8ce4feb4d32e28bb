package telar.notebook.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import telar.device.DeviceInfo;
import telar.device.HostEvent;
import telar.device.HostEvent.Kind;
import telar.device.HostReport;

/** The trip of bytes between the host and the device, drawn from what a call asked for. */
class TripPictureTest {

  private static final HostEvent RESERVE = new HostEvent(Kind.RESERVE, "cudaMalloc", 3, "d", 8);
  private static final HostEvent THERE = new HostEvent(Kind.TO_DEVICE, "cudaMemcpy", 4, "d", 8);
  private static final HostEvent LAUNCH = new HostEvent(Kind.LAUNCH, "doble", 5, "", 0);
  private static final HostEvent BACK = new HostEvent(Kind.TO_HOST, "cudaMemcpyAsync", 6, "d", 8);
  private static final HostEvent WAIT = new HostEvent(Kind.WAIT, "cudaDeviceSynchronize", 7, "", 0);
  private static final HostEvent FREE = new HostEvent(Kind.FREE, "cudaFree", 8, "d", 8);

  private static HostReport report(HostEvent... events) {
    return report(List.of(events));
  }

  private static HostReport report(List<HostEvent> events) {
    DeviceInfo device = new DeviceInfo("Prueba", DeviceInfo.Kind.EMULATOR, "8.6", 1, 1024, 49152);
    return new HostReport(
        device, "viaje", Optional.empty(), true, events, List.of(), List.of(), "");
  }

  @Test
  void tellsEachStepInItsOrderAndTheBytesOfBothWays() {
    assertEquals(
        "1) línea 3: cudaMalloc reserva 8 bytes para d. 2) línea 4: cudaMemcpy lleva 8 bytes del"
            + " host al dispositivo, a d. 3) línea 5: se lanza doble. 4) línea 6: cudaMemcpyAsync"
            + " trae 8 bytes del dispositivo al host, desde d. 5) línea 7: el host espera con"
            + " cudaDeviceSynchronize. 6) línea 8: cudaFree libera d. En total, 8 bytes de ida y 8"
            + " de vuelta.",
        TripPicture.text(report(RESERVE, THERE, LAUNCH, BACK, WAIT, FREE)));
  }

  @Test
  void copiesThatTheHostDoesNotWaitForAreDashed() {
    assertTrue(TripPicture.svg(report(BACK)).contains("class=\"luego\""));
    assertFalse(TripPicture.svg(report(THERE)).contains("class=\"luego\""));
  }

  @Test
  void memoryThatIsNeverFreedStandsOut() {
    assertTrue(TripPicture.svg(report(RESERVE)).contains("class=\"mal\""));
    assertFalse(TripPicture.svg(report(RESERVE, FREE)).contains("class=\"mal\""));
  }

  @Test
  void aLongTripIsCutAndSaysSo() {
    String text = TripPicture.text(report(Collections.nCopies(20, LAUNCH)));
    assertTrue(text.startsWith("Se dibujan las primeras 12 llamadas."));
    assertFalse(text.contains("13)"));
  }

  @Test
  void nothingAskedForIsNoPicture() {
    assertEquals("", TripPicture.svg(report()));
  }
}
