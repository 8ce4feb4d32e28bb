package telar.notebook.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.GpuFit;
import telar.device.RaceSample;
import telar.device.WarpAccess;
import telar.device.WarpAccess.Operation;
import telar.device.WarpAccess.Space;
import telar.device.WarpBranch;
import telar.notebook.testing.Golden;

/** Each picture against its golden file; each is well-formed and says in words what it shows. */
class PicturesTest {

  private static WarpAccess access(Space space, int cost, IntToLongFunction offset) {
    List<Long> offsets =
        LongStream.range(0, 32).map(lane -> offset.applyAsLong((int) lane)).boxed().toList();
    return new WarpAccess(
        3, 9, "x[i]", "x", Operation.READ, space, Dim3.of(0), 1, 4, offsets, cost);
  }

  private static void assertPicture(String golden, String svg, String sentence) throws Exception {
    Golden.assertMatches(golden, svg + "\n");
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertEquals("img", root.getAttribute("role"));
    assertEquals(sentence, root.getAttribute("aria-label"));
    assertEquals(sentence, root.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aStridedAccessMovesASectorForEachLane() throws Exception {
    WarpAccess strided = access(Space.GLOBAL, 32, lane -> lane * 128L);

    assertEquals(
        "x[i]: 32 hilos usan 128 bytes y se mueven 32 sectores de 32 bytes (1024 bytes): se"
            + " aprovecha 13 %.",
        SectorPicture.text(strided));
    assertPicture("sectores.svg", SectorPicture.svg(strided), SectorPicture.text(strided));
  }

  @Test
  void lanesThatDoNotTakePartAreEmpty() throws Exception {
    WarpAccess half =
        access(Space.GLOBAL, 3, lane -> lane < 16 ? 16 + lane * 4L : WarpAccess.INACTIVE);

    assertTrue(SectorPicture.text(half).startsWith("x[i]: 16 hilos usan 64 bytes y se mueven 3 "));
    assertPicture("sectores-mitad.svg", SectorPicture.svg(half), SectorPicture.text(half));
  }

  @Test
  void aBroadcastIsOneSectorAndOneBank() {
    assertTrue(
        SectorPicture.text(access(Space.GLOBAL, 1, lane -> 64))
            .contains("32 hilos usan 4 bytes y se mueve 1 sector de 32 bytes"));
    assertEquals(
        "x[i]: 32 hilos piden la misma palabra, y el banco la da a todos a la vez: un ciclo.",
        BankPicture.text(access(Space.SHARED, 1, lane -> 64)));
  }

  @Test
  void aColumnOf32FloatsMeetsInOneBank() throws Exception {
    WarpAccess column = access(Space.SHARED, 32, lane -> lane * 128L);

    assertTrue(BankPicture.text(column).endsWith("el acceso toma 32 ciclos en lugar de 1."));
    assertPicture("bancos.svg", BankPicture.svg(column), BankPicture.text(column));
  }

  @Test
  void eachWordOfAHighStackHasABox() {
    String svg = BankPicture.svg(access(Space.SHARED, 32, lane -> lane * 128L));

    String boxes = svg.substring(svg.indexOf("class=\"mal\""));
    assertEquals(32, boxes.substring(0, boxes.indexOf("/>")).split("M", -1).length - 1);
  }

  @Test
  void aPaddedColumnUsesAllBanks() throws Exception {
    WarpAccess padded = access(Space.SHARED, 1, lane -> lane * 132L);

    assertPicture("bancos-relleno.svg", BankPicture.svg(padded), BankPicture.text(padded));
  }

  @Test
  void aDivergentBranchShowsBothWaysOneAfterTheOther() throws Exception {
    WarpBranch branch = new WarpBranch(4, 7, "i % 2 == 0", Dim3.of(0), 1, -1, 0x55555555);

    assertPicture("divergencia.svg", BranchPicture.svg(branch), BranchPicture.text(branch));
  }

  @Test
  void aRaceShowsBothThreadsAndWhatIsMissing() throws Exception {
    RaceSample race =
        new RaceSample(
            "s",
            new RaceSample.Side(28, "s[t]", true, Dim3.of(1), new Dim3(31, 0, 0)),
            new RaceSample.Side(29, "s[255 - t]", false, Dim3.of(1), new Dim3(0, 1, 0)),
            RaceSample.Missing.BLOCK_BARRIER);

    assertPicture("carrera.svg", RacePicture.svg(race), RacePicture.text(race));
  }

  @Test
  void everyThingThatMayBeMissingHasASentence() {
    for (RaceSample.Missing missing : RaceSample.Missing.values()) {
      RaceSample.Side side = new RaceSample.Side(1, "x", true, Dim3.of(0), Dim3.of(0));
      RaceSample race = new RaceSample("x", side, side, missing);
      String remedy = missing.isBarrier() ? ". Aquí falta" : ". Lo arregla";
      assertTrue(RacePicture.text(race).contains(remedy), missing.name());
      assertEquals(
          missing.isBarrier(), RacePicture.svg(race).contains("class=\"falta\""), missing.name());
    }
  }

  @Test
  void theTightestLimitOfABlockIsNamedWithWhatWouldChangeIt() throws Exception {
    GpuFit shared =
        new GpuFit(
            "A100",
            "Ampere",
            "8.0",
            8,
            64,
            8,
            32,
            3,
            GpuFit.UNLIMITED,
            0,
            19_968,
            Optional.empty());

    assertEquals("shared", shared.limiter());
    assertTrue(OccupancyPicture.text(shared).contains("24 de 64 warps: ocupación 38 %"));
    assertTrue(
        OccupancyPicture.text(shared)
            .endsWith("con 19\u202f968 bytes por bloque, o menos, deja de ser el límite."));
    assertPicture("ocupacion.svg", OccupancyPicture.svg(shared), OccupancyPicture.text(shared));
  }

  @Test
  void smallBlocksAreToldTheSizeThatWouldDo() {
    GpuFit small =
        new GpuFit("A100", "Ampere", "8.0", 1, 64, 64, 32, GpuFit.UNLIMITED, GpuFit.UNLIMITED, 0);
    GpuFit odd =
        new GpuFit("A100", "Ampere", "8.0", 12, 64, 5, 32, GpuFit.UNLIMITED, GpuFit.UNLIMITED, 0);

    assertTrue(
        OccupancyPicture.text(small).endsWith("con 64 hilos por bloque se llenarían los warps."));
    assertTrue(OccupancyPicture.text(odd).endsWith("con 256 hilos por bloque sí."));
  }

  @Test
  void fullOccupancyNeedsNoAdvice() {
    GpuFit full =
        new GpuFit("T4", "Turing", "7.5", 8, 32, 4, 16, GpuFit.UNLIMITED, GpuFit.UNLIMITED, 0);

    assertTrue(OccupancyPicture.text(full).endsWith("ocupación 100 %. Ya es la máxima."));
  }
}
