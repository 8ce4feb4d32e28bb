package telar.simt.intrinsics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import telar.simt.abi.BlockContext;
import telar.simt.abi.LaunchContext;
import telar.simt.abi.WarpContext;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.Schedule;
import telar.simt.memory.Memory;

/** Against a direct reading of PTX's definition of {@code shfl}. */
class WarpIntrinsicsTest {

  private static final int ALL = -1;
  private static final WarpContext WARP =
      new WarpContext(
          new BlockContext(
              new LaunchContext(
                  new LaunchGeometry(1, 1, 1, 32, 1, 1, 0),
                  new Memory(),
                  new long[0],
                  new long[0],
                  Schedule.NATURAL,
                  null,
                  text -> {}),
              List.of()));

  private static int[] lanes(IntUnaryOperator value) {
    int[] lanes = new int[32];
    Arrays.setAll(lanes, value);
    return lanes;
  }

  private static final int[] IDENTITY = lanes(lane -> lane);

  /** The source lane by PTX: c = ((32 - width) << 8) | clamp. */
  private static int ptx(String mode, int lane, int operand, int width) {
    int segment = 32 - width;
    int clamp = mode.equals("up") ? 0 : 31;
    int maxLane = (lane & segment) | (clamp & ~segment & 31);
    int minLane = lane & segment;
    int b = operand & 31;
    int source =
        switch (mode) {
          case "up" -> lane - b;
          case "down" -> lane + b;
          case "xor" -> lane ^ b;
          default -> minLane | (b & ~segment & 31);
        };
    boolean valid = mode.equals("up") ? source >= maxLane : source <= maxLane;
    return valid ? source : lane;
  }

  @Property
  void shufflesReadTheLaneThatPtxDefines(
      @ForAll @IntRange(max = 31) int operand, @ForAll @IntRange(max = 5) int log) {
    int width = 1 << log;
    int[] result = new int[32];
    int[] mask = lanes(lane -> ALL);
    int[] widths = lanes(lane -> width);
    int[] operands = lanes(lane -> operand);
    Shuffles.indexed(WARP, ALL, mask, IDENTITY, operands, widths, result);
    assertArrayEquals(lanes(lane -> ptx("idx", lane, operand, width)), result);
    Shuffles.up(WARP, ALL, mask, IDENTITY, operands, widths, result);
    assertArrayEquals(lanes(lane -> ptx("up", lane, operand, width)), result);
    Shuffles.down(WARP, ALL, mask, IDENTITY, operands, widths, result);
    assertArrayEquals(lanes(lane -> ptx("down", lane, operand, width)), result);
    Shuffles.xor(WARP, ALL, mask, IDENTITY, operands, widths, result);
    assertArrayEquals(lanes(lane -> ptx("xor", lane, operand, width)), result);
  }

  @Test
  void aButterflySumsTheWarpInEveryLane() {
    float[] value = new float[32];
    for (int lane = 0; lane < 32; lane++) {
      value[lane] = lane;
    }
    for (int step = 16; step > 0; step /= 2) {
      int bits = step;
      float[] other = new float[32];
      Shuffles.xor(WARP, ALL, lanes(l -> ALL), value, lanes(l -> bits), lanes(l -> 32), other);
      for (int lane = 0; lane < 32; lane++) {
        value[lane] += other[lane];
      }
    }
    for (float sum : value) {
      assertEquals(496f, sum);
    }
  }

  @Test
  void theResultMayBeTheValueItself() {
    int[] value = lanes(lane -> lane);
    Shuffles.down(WARP, ALL, lanes(l -> ALL), value, lanes(l -> 1), lanes(l -> 32), value);
    assertArrayEquals(lanes(lane -> Math.min(31, lane + 1)), value);
  }

  @Test
  void lanesThatDoNotTakePartAreLeftAlone() {
    int[] result = lanes(lane -> -7);
    Votes.ballot(WARP, 0xFF, lanes(l -> 0xFF), lanes(lane -> lane % 2), result);
    assertArrayEquals(lanes(lane -> lane < 8 ? 0xAA : -7), result);
  }

  @Test
  void votesLookAtTheMaskOfEachLane() {
    int[] halves = lanes(lane -> lane < 16 ? 0xFFFF : 0xFFFF0000);
    int[] result = new int[32];
    Votes.all(WARP, ALL, halves, lanes(lane -> lane < 16 ? 1 : 0), result);
    assertArrayEquals(lanes(lane -> lane < 16 ? 1 : 0), result);
    Votes.any(WARP, ALL, halves, lanes(lane -> lane == 20 ? 1 : 0), result);
    assertArrayEquals(lanes(lane -> lane < 16 ? 0 : 1), result);
  }

  @Test
  void matchFindsTheLanesWithTheSameValue() {
    int[] result = new int[32];
    Votes.matchAny(WARP, ALL, lanes(l -> ALL), lanes(lane -> lane % 2), result);
    assertArrayEquals(lanes(lane -> lane % 2 == 0 ? 0x55555555 : 0xAAAAAAAA), result);
  }

  @Test
  void reductionsStayInTheirGroup() {
    int[] result = new int[32];
    int[] quads = lanes(lane -> 0xF << (lane & ~3));
    WarpReductions.add(WARP, ALL, quads, IDENTITY, result);
    assertArrayEquals(lanes(lane -> 4 * (lane & ~3) + 6), result);
    WarpReductions.umax(WARP, ALL, quads, lanes(l -> l % 4 == 1 ? -1 : l), result);
    assertArrayEquals(lanes(lane -> -1), result);
  }

  @Test
  void everyIntrinsicHasAUsableShape() {
    for (String name : IntrinsicTable.names()) {
      IntrinsicMethod intrinsic = IntrinsicTable.find(name).orElseThrow();
      Class<?>[] parameters = intrinsic.method().getParameterTypes();
      if (intrinsic.warp()) {
        assertEquals(WarpContext.class, parameters[0], name);
        assertEquals(int.class, parameters[1], name);
        assertEquals(void.class, intrinsic.method().getReturnType(), name);
      }
      assertTrue(Modifier.isStatic(intrinsic.method().getModifiers()), name);
    }
  }
}
