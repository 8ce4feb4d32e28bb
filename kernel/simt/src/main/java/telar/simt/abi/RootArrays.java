package telar.simt.abi;

import org.jspecify.annotations.Nullable;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;

/**
 * The Java arrays behind the objects that a kernel reaches through its parameters, shared and
 * global variables, resolved once before its blocks run, or that a function's loop reaches,
 * resolved once before it runs. What cannot be a plain array access (another element type, a
 * misaligned, null or stale pointer) gets an empty array, so that the bounds check of the fast path
 * sends every access the slow, exact way.
 */
public final class RootArrays {

  private static final byte[] NO_BYTES = {};
  private static final short[] NO_SHORTS = {};
  private static final int[] NO_INTS = {};
  private static final long[] NO_LONGS = {};
  private static final float[] NO_FLOATS = {};
  private static final double[] NO_DOUBLES = {};

  private RootArrays() {}

  /** The array of the object that a pointer points into; null when it must not be used directly. */
  private static @Nullable Object array(
      @Nullable Allocation object, boolean reached, long pointer, ElementType type) {
    return object == null || object.isFreed() || !reached || (pointer & (type.bytes() - 1)) != 0
        ? null
        : object.array(type);
  }

  private static @Nullable Object array(BlockContext block, long pointer, ElementType type) {
    boolean shared = Address.space(pointer) == Address.SHARED;
    Allocation object =
        shared ? block.shared(Address.object(pointer)) : block.memory().find(pointer);
    return array(object, object != null && object.isDeviceAccessible(), pointer, type);
  }

  private static @Nullable Object array(ThreadContext thread, long pointer, ElementType type) {
    Allocation object = thread.find(pointer);
    return array(object, object != null && thread.reachesAtOnce(object), pointer, type);
  }

  public static byte[] bytes(BlockContext block, long pointer) {
    return array(block, pointer, ElementType.I8) instanceof byte[] a ? a : NO_BYTES;
  }

  public static byte[] bytes(ThreadContext thread, long pointer) {
    return array(thread, pointer, ElementType.I8) instanceof byte[] a ? a : NO_BYTES;
  }

  public static short[] shorts(BlockContext block, long pointer) {
    return array(block, pointer, ElementType.I16) instanceof short[] a ? a : NO_SHORTS;
  }

  public static short[] shorts(ThreadContext thread, long pointer) {
    return array(thread, pointer, ElementType.I16) instanceof short[] a ? a : NO_SHORTS;
  }

  public static int[] ints(BlockContext block, long pointer) {
    return array(block, pointer, ElementType.I32) instanceof int[] a ? a : NO_INTS;
  }

  public static int[] ints(ThreadContext thread, long pointer) {
    return array(thread, pointer, ElementType.I32) instanceof int[] a ? a : NO_INTS;
  }

  public static long[] longs(BlockContext block, long pointer) {
    return array(block, pointer, ElementType.I64) instanceof long[] a ? a : NO_LONGS;
  }

  public static long[] longs(ThreadContext thread, long pointer) {
    return array(thread, pointer, ElementType.I64) instanceof long[] a ? a : NO_LONGS;
  }

  public static float[] floats(BlockContext block, long pointer) {
    return array(block, pointer, ElementType.F32) instanceof float[] a ? a : NO_FLOATS;
  }

  public static float[] floats(ThreadContext thread, long pointer) {
    return array(thread, pointer, ElementType.F32) instanceof float[] a ? a : NO_FLOATS;
  }

  public static double[] doubles(BlockContext block, long pointer) {
    return array(block, pointer, ElementType.F64) instanceof double[] a ? a : NO_DOUBLES;
  }

  public static double[] doubles(ThreadContext thread, long pointer) {
    return array(thread, pointer, ElementType.F64) instanceof double[] a ? a : NO_DOUBLES;
  }

  /** The address of the first byte of the object that a pointer points into. */
  public static long base(long pointer) {
    return pointer & -(1L << Address.OFFSET_BITS);
  }

  /** Whole elements of {@code 1 << shift} bytes between the object's start and the pointer. */
  public static int elements(long pointer, int shift) {
    return (int) Math.min(Address.offset(pointer) >>> shift, Integer.MAX_VALUE);
  }
}
