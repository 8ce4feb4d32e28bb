package telar.benchmarks;

import java.nio.ByteBuffer;

/** How close the results of two contestants must be. */
enum Agreement {
  /** Bit by bit. */
  EXACT {
    @Override
    boolean holds(ByteBuffer a, ByteBuffer b) {
      return a.equals(b);
    }
  },
  /** Floats up to rounding: contraction and the order of sums differ. */
  CLOSE {
    @Override
    boolean holds(ByteBuffer a, ByteBuffer b) {
      boolean same = a.remaining() == b.remaining();
      for (int at = 0; same && at < a.remaining(); at += Float.BYTES) {
        same = near(a.getFloat(at), b.getFloat(at), TOLERANCE);
      }
      return same;
    }
  },
  /** Integers that rounding may change at a boundary: at most one in a hundred differs. */
  ALMOST {
    @Override
    boolean holds(ByteBuffer a, ByteBuffer b) {
      int different = 0;
      for (int at = 0; at < a.remaining(); at += Integer.BYTES) {
        different += a.getInt(at) == b.getInt(at) ? 0 : 1;
      }
      return a.remaining() == b.remaining() && different <= a.remaining() / Integer.BYTES / 100;
    }
  },
  /** The sums of all floats: one contestant gives partial sums, the other the total. */
  TOTAL {
    @Override
    boolean holds(ByteBuffer a, ByteBuffer b) {
      return near(sum(a), sum(b), SUM_TOLERANCE);
    }
  };

  private static final double TOLERANCE = 1e-4;
  private static final double SUM_TOLERANCE = 1e-2;

  abstract boolean holds(ByteBuffer a, ByteBuffer b);

  private static boolean near(double x, double y, double tolerance) {
    return Math.abs(x - y) <= tolerance * (1 + Math.abs(y));
  }

  private static double sum(ByteBuffer values) {
    double sum = 0;
    for (int at = 0; at < values.remaining(); at += Float.BYTES) {
      sum += values.getFloat(at);
    }
    return sum;
  }
}
