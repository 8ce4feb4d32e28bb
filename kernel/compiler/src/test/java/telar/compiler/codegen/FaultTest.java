package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.simt.launch.LaunchStopped;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.MemoryFault.Kind;

class FaultTest {

  private static Expr zeroAt(FunctionBuilder f, Expr pointer, Expr index) {
    f.store(at(pointer, index, 4), f32(0));
    return pointer;
  }

  @Test
  void outOfBoundsNamesSiteIndexObjectAndThread() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr y = f.pointer("y", IrType.F32);
    Local i = f.local("i", globalX());
    int line = f.line();
    zeroAt(f, y, get(i));
    Bench bench = new Bench(f.build()).grid(4).block(32);
    long y0 = bench.floats(new float[100]);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("k", y0));
    assertEquals(Kind.OUT_OF_BOUNDS, fault.kind());
    assertEquals(100, fault.index().orElseThrow());
    assertNotNull(fault.site());
    assertEquals(line, fault.site().line());
    assertNotNull(fault.object());
    assertEquals(400, fault.object().bytes());
    assertNotNull(fault.thread());
    assertEquals(3, fault.thread().blockX());
    assertEquals(4, fault.thread().threadX());
    String frame =
        Arrays.stream(fault.getStackTrace()).map(Object::toString).findFirst().orElse("");
    assertEquals("", frame, "faults carry no stack trace");
  }

  @Test
  void belowTheStartIsOutOfBoundsOfTheSameObject() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr y = f.pointer("y", IrType.F32);
    zeroAt(f, y, minus(threadX(), i32(1)));
    Bench bench = new Bench(f.build());
    bench.floats(1, 2, 3);
    long y0 = bench.floats(new float[10]);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("k", y0));
    assertEquals(-1, fault.index().orElseThrow());
    assertNotNull(fault.object());
    assertEquals(40, fault.object().bytes());
  }

  @Test
  void aNullPointerIsANullPointer() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr y = f.pointer("y", IrType.F32);
    zeroAt(f, y, threadX());
    Bench bench = new Bench(f.build());
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("k", 0L));
    assertEquals(Kind.NULL_POINTER, fault.kind());
  }

  @Test
  void sharedArraysHaveBoundsToo() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr s = f.shared("s", 64, IrType.F32);
    zeroAt(f, s, threadX());
    Bench bench = new Bench(f.build()).block(17);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("k"));
    assertEquals(16, fault.index().orElseThrow());
    assertNotNull(fault.object());
    assertEquals("s", fault.object().name());
  }

  @Test
  void privateArraysHaveBoundsToo() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr s = f.slot("own", 16, IrType.F32);
    Expr n = f.parameter("n", IrType.I32);
    Local i = f.local("i", plus(n, threadX()));
    zeroAt(f, s, get(i));
    Bench bench = new Bench(f.build()).block(2);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("k", 3));
    assertEquals(4, fault.index().orElseThrow());
    assertNotNull(fault.object());
    assertEquals("own", fault.object().name());
    assertEquals(16, fault.offset());
  }

  @Test
  void aPointerThatWalksOffItsObjectIsOutOfBounds() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr y = f.pointer("y", IrType.F32);
    Local p = f.local("p", at(y, threadX(), 4));
    f.count(
        i32(0),
        i32(4),
        1,
        i -> {
          f.store(get(p), f32(1));
          f.set(p, at(get(p), i32(1), 4));
        });
    Bench bench = new Bench(f.build());
    long y0 = bench.floats(new float[3]);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("k", y0));
    assertEquals(12, fault.offset());
  }

  @Test
  void anEndlessLoopStopsAtTheTimeLimit() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Local i = f.local("i", i32(0));
    f.loop(f.label(), Expr.Const.bool(true), () -> f.set(i, plus(get(i), i32(1))), () -> {});
    Bench bench = new Bench(f.build()).limit(Duration.ofMillis(300));
    assertThrows(LaunchStopped.class, () -> bench.launch("k"));
  }

  @Test
  void anEndlessLoopAroundABarrierStopsAtTheTimeLimit() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    f.loop(f.label(), Expr.Const.bool(true), f::barrier, () -> {});
    Bench bench = new Bench(f.build()).block(64).limit(Duration.ofMillis(300));
    assertThrows(LaunchStopped.class, () -> bench.launch("k"));
  }
}
