package telar.checks.atomics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.launch.LaunchGeometry;

class AtomicsTest {

  @Test
  void lanesThatMeetAtOneAddressAreSerialised() {
    Atomics atomics = new Atomics();
    AccessSite site =
        new AccessSite(0, "k.cu", 4, 1, "k", "h[b]", "h", "b", AccessSite.Kind.ATOMIC, 4, "int");
    long[] addresses = new long[32];
    addresses[0] = 16;
    atomics.block(new LaunchGeometry(1, 1, 1, 32, 1, 1, 0), 0).access(site, 0, 0xf, addresses);
    assertEquals(new Atomics.Contention(4, 2), atomics.byLine().get(4));
  }
}
