package telar.checks.initcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.HostFill;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

class InitCheckTest {

  private static final AccessSite READ = site(0, AccessSite.Kind.READ);
  private static final AccessSite WRITE = site(1, AccessSite.Kind.WRITE);

  private final Memory memory = new Memory();
  private final InitCheck check = new InitCheck(memory);
  private final BlockObserver block = check.block(new LaunchGeometry(2, 1, 1, 32, 1, 1, 0), 1);
  private final Allocation object = memory.allocate(Address.GLOBAL, 64, "x", Origin.NONE);

  @Test
  void aReadOfUntouchedGlobalMemoryIsFound() {
    access(READ, 3, object.address() + 8);
    assertEquals(
        List.of(new UninitializedRead(READ, 1, 3, object.address() + 8, null, 1)), check.reads());
  }

  @Test
  void theOneCopyThatEndedBeforeIsTold() {
    Origin copy = new Origin("a.cu", 7, "cudaMemcpy");
    object.initialState().written(0, 8);
    object.initialState().filled(copy, 0, 8);
    access(READ, 3, object.address() + 8);
    assertEquals(new HostFill(copy, 0, 8, 64), check.reads().get(0).filled());
  }

  @Test
  void ofTwoCopiesNeitherIsTold() {
    Origin copy = new Origin("a.cu", 7, "cudaMemcpy");
    object.initialState().filled(copy, 0, 4);
    object.initialState().filled(copy, 4, 4);
    access(READ, 3, object.address() + 8);
    assertNull(check.reads().get(0).filled());
  }

  @Test
  void whatTheCodeTellsOfAThreadsOwnVariableIsFound() {
    block.unset(READ, 0, 3);
    long local = Address.of(Address.LOCAL, 0, 0);
    assertEquals(List.of(new UninitializedRead(READ, 1, 3, local, null, 1)), check.reads());
  }

  @Test
  void aReadAfterAWriteByAnotherThreadIsClean() {
    access(WRITE, 0, object.address() + 8);
    access(READ, 3, object.address() + 8);
    assertTrue(check.reads().isEmpty());
  }

  @Test
  void aHostCopyInitialises() {
    object.upload(0, new float[16], 0, 16);
    access(READ, 3, object.address() + 60);
    assertTrue(check.reads().isEmpty());
  }

  @Test
  void aPartlyWrittenWordIsFound() {
    object.upload(0, new byte[10], 0, 10);
    access(READ, 0, object.address() + 4);
    assertTrue(check.reads().isEmpty());
    access(READ, 0, object.address() + 8);
    assertEquals(1, check.reads().size());
  }

  @Test
  void sharedMemoryStartsUnwrittenInEachBlock() {
    long shared = Address.of(Address.SHARED, 0, 4);
    access(WRITE, 0, shared);
    access(READ, 1, shared);
    assertTrue(check.reads().isEmpty());
    check
        .block(new LaunchGeometry(2, 1, 1, 32, 1, 1, 0), 0)
        .access(READ, 0, 1, new long[] {shared});
    assertEquals(1, check.reads().size());
  }

  private void access(AccessSite site, int lane, long address) {
    long[] addresses = new long[32];
    addresses[lane] = address;
    block.access(site, 0, 1 << lane, addresses);
  }

  private static AccessSite site(int id, AccessSite.Kind kind) {
    return new AccessSite(id, "k.cu", 5, 1, "k", "x[i]", "x", "i", kind, 4, "float");
  }
}
