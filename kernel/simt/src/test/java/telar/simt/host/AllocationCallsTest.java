package telar.simt.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.memory.Allocation;
import telar.simt.memory.Origin;

class AllocationCallsTest {

  private final Host host = new Host();

  @Test
  void anAllocationKnowsItsVariableAndLine() {
    Allocation made = host.memory.find(host.cudaMalloc(12, "d_x", 64));
    assertNotNull(made);
    assertEquals("d_x", made.name());
    assertEquals(new Origin("p.cu", 12, "cudaMalloc"), made.origin());
  }

  @Test
  void freeingTwiceIsReportedAtTheSecondFree() {
    long x = host.cudaMalloc(12, "d_x", 64);
    host.at(20, "cudaFree(d_x)");
    assertEquals(0, AllocationCalls.free(host.thread, x));
    host.at(21, "cudaFree(d_x)");
    assertEquals(1, AllocationCalls.free(host.thread, x));
    HostIssue issue = host.issues.get(0);
    assertEquals(HostIssue.Kind.INVALID_FREE, issue.kind());
    assertEquals(21, issue.site().line());
    assertEquals(
        "cudaFree libera d_x por segunda vez; la memoria se reservó en la línea 12."
            + " Quite una de las dos llamadas. Línea 21.",
        issue.message());
  }

  @Test
  void freeingTheMiddleOfAnObjectIsReported() {
    long x = host.cudaMalloc(12, "d_x", 64);
    host.at(20, "cudaFree(d_x + 1)");
    assertEquals(1, AllocationCalls.free(host.thread, x + 4));
    assertEquals(HostIssue.Kind.INVALID_FREE, host.issues.get(0).kind());
  }

  @Test
  void freeingNullIsFine() {
    assertEquals(0, AllocationCalls.free(host.thread, 0));
    assertEquals(List.of(), host.issues);
  }

  @Test
  void moreThanTheDeviceHasIsOutOfMemory() {
    Allocation pointer = host.host(8);
    assertEquals(2, AllocationCalls.malloc(host.thread, pointer.address(), 1L << 40));
    assertEquals(2, ErrorCalls.getLast(host.thread));
    assertEquals(0, ErrorCalls.getLast(host.thread));
  }
}
