package telar.simt.abi;

import telar.simt.event.AccessSite;

/**
 * An access of neighbouring lanes, not all of which are inside of the array that vectors know: one
 * after the other they find their element, there or anywhere, or make the fault. Lane {@code n} has
 * the index {@code index + n * step}, an {@code int} that is then widened.
 *
 * @param thread the number of the first lane's thread
 * @param root pointer that the indices count from
 * @param widening -1 for signed indices, 2³²-1 for unsigned ones
 * @param lanes the active lanes, by bit
 */
public record LaneAccess(
    BlockContext block,
    int thread,
    long root,
    int index,
    int step,
    long widening,
    int lanes,
    AccessSite site) {

  private ThreadContext context(int lane) {
    return block.thread(thread + lane);
  }

  private long index(int lane) {
    return (index + lane * step) & widening;
  }

  private long address(int lane, int shift) {
    return root + (index(lane) << shift);
  }

  private static boolean isInside(long place, int length) {
    return place >= 0 && place < length;
  }

  /** Loads into {@code out}, from {@code array} where the root is at {@code offset}. */
  public void load(byte[] array, int offset, int[] out) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      out[lane] =
          isInside(place, array.length)
              ? array[(int) place]
              : MemoryAccess.loadI8(context(lane), root, address(lane, 0), index(lane), site);
    }
  }

  public void load(short[] array, int offset, int[] out) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      out[lane] =
          isInside(place, array.length)
              ? array[(int) place]
              : MemoryAccess.loadI16(context(lane), root, address(lane, 1), index(lane), site);
    }
  }

  public void load(int[] array, int offset, int[] out) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      out[lane] =
          isInside(place, array.length)
              ? array[(int) place]
              : MemoryAccess.loadI32(context(lane), root, address(lane, 2), index(lane), site);
    }
  }

  public void load(long[] array, int offset, long[] out) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      out[lane] =
          isInside(place, array.length)
              ? array[(int) place]
              : MemoryAccess.loadI64(context(lane), root, address(lane, 3), index(lane), site);
    }
  }

  public void load(float[] array, int offset, float[] out) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      out[lane] =
          isInside(place, array.length)
              ? array[(int) place]
              : MemoryAccess.loadF32(context(lane), root, address(lane, 2), index(lane), site);
    }
  }

  public void load(double[] array, int offset, double[] out) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      out[lane] =
          isInside(place, array.length)
              ? array[(int) place]
              : MemoryAccess.loadF64(context(lane), root, address(lane, 3), index(lane), site);
    }
  }

  /** Stores {@code values} into {@code array}, where the root is at {@code offset}. */
  public void store(byte[] array, int offset, int[] values) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      if (isInside(place, array.length)) {
        array[(int) place] = (byte) values[lane];
      } else {
        MemoryAccess.storeI8(
            values[lane], context(lane), root, address(lane, 0), index(lane), site);
      }
    }
  }

  public void store(short[] array, int offset, int[] values) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      if (isInside(place, array.length)) {
        array[(int) place] = (short) values[lane];
      } else {
        MemoryAccess.storeI16(
            values[lane], context(lane), root, address(lane, 1), index(lane), site);
      }
    }
  }

  public void store(int[] array, int offset, int[] values) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      if (isInside(place, array.length)) {
        array[(int) place] = values[lane];
      } else {
        MemoryAccess.storeI32(
            values[lane], context(lane), root, address(lane, 2), index(lane), site);
      }
    }
  }

  public void store(long[] array, int offset, long[] values) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      if (isInside(place, array.length)) {
        array[(int) place] = values[lane];
      } else {
        MemoryAccess.storeI64(
            values[lane], context(lane), root, address(lane, 3), index(lane), site);
      }
    }
  }

  public void store(float[] array, int offset, float[] values) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      if (isInside(place, array.length)) {
        array[(int) place] = values[lane];
      } else {
        MemoryAccess.storeF32(
            values[lane], context(lane), root, address(lane, 2), index(lane), site);
      }
    }
  }

  public void store(double[] array, int offset, double[] values) {
    for (int left = lanes; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      long place = index(lane) + offset;
      if (isInside(place, array.length)) {
        array[(int) place] = values[lane];
      } else {
        MemoryAccess.storeF64(
            values[lane], context(lane), root, address(lane, 3), index(lane), site);
      }
    }
  }
}
