package telar.simt.texture;

import java.util.List;
import telar.simt.abi.ThreadContext;

/**
 * Texels with the way to read them.
 *
 * @param texels where they are
 * @param modes for x, y and z
 * @param linear whether reads between texels are mixed
 * @param normalized whether coordinates go from 0 to 1
 * @param toFloat whether integers are read as fractions of their range
 * @param border the channels outside, with {@link AddressMode#BORDER}
 */
public record Texture(
    Texels texels,
    List<AddressMode> modes,
    boolean linear,
    boolean normalized,
    boolean toFloat,
    List<Float> border) {

  private static final int FRACTION_BITS = 8;
  private static final int ONE = 1 << FRACTION_BITS;

  /** One read: how many coordinates there are, whether z is a layer, and which channel. */
  public record Read(int dimensions, boolean layered, int channel) {}

  /** A channel at texture coordinates: an integer, or the bits of a float. */
  public int read(ThreadContext thread, float x, float y, float z, Read read) {
    double u = normalized ? (double) x * texels.width() : x;
    double v = normalized ? (double) y * texels.height() : y;
    double w = normalized && !read.layered() ? (double) z * texels.depth() : z;
    if (linear) {
      return Float.floatToRawIntBits(mixed(thread, fixed(u), fixed(v), w, read));
    }
    int i = floor(u);
    int j = floor(v);
    int k = floor(w);
    if (toFloat) {
      return Float.floatToRawIntBits(value(thread, i, j, k, read));
    }
    int px = modes.get(0).place(i, texels.width());
    int py = modes.get(1).place(j, texels.height());
    int pz = plane(k, read);
    return px < 0 || py < 0 || pz < 0
        ? Float.floatToRawIntBits(border.get(read.channel()))
        : texels.raw(thread, px, py, pz, read.channel());
  }

  /** The texel number {@code x} of linear memory; 0 outside. */
  public int fetch(ThreadContext thread, int x, int channel) {
    if (x < 0 || x >= texels.width()) {
      return 0;
    }
    return toFloat
        ? Float.floatToRawIntBits(texels.value(thread, x, 0, 0, channel))
        : texels.raw(thread, x, 0, 0, channel);
  }

  private float mixed(ThreadContext thread, int x, int y, double z, Read read) {
    if (read.dimensions() < 3) {
      return inPlane(thread, x, y, floor(z), read);
    }
    int third = fixed(z);
    int k = third >> FRACTION_BITS;
    float fraction = (float) (third & (ONE - 1)) / ONE;
    float near = inPlane(thread, x, y, k, read);
    return fraction == 0
        ? near
        : (1 - fraction) * near + fraction * inPlane(thread, x, y, k + 1, read);
  }

  /** Four texels by weights of 8 bits, of which the last is rounded and the others follow. */
  private float inPlane(ThreadContext thread, int x, int y, int k, Read read) {
    int i = x >> FRACTION_BITS;
    int j = y >> FRACTION_BITS;
    int right = x & (ONE - 1);
    int below = read.dimensions() < 2 ? 0 : y & (ONE - 1);
    int both = (right * below + ONE / 2) >> FRACTION_BITS;
    double sum =
        weighed(thread, ONE - right - below + both, i, j, k, read)
            + weighed(thread, right - both, i + 1, j, k, read)
            + weighed(thread, below - both, i, j + 1, k, read)
            + weighed(thread, both, i + 1, j + 1, k, read);
    return (float) (sum / ONE);
  }

  private double weighed(ThreadContext thread, int weight, int i, int j, int k, Read read) {
    return weight == 0 ? 0 : weight * (double) value(thread, i, j, k, read);
  }

  private float value(ThreadContext thread, int i, int j, int k, Read read) {
    int x = modes.get(0).place(i, texels.width());
    int y = modes.get(1).place(j, texels.height());
    int z = plane(k, read);
    return x < 0 || y < 0 || z < 0
        ? border.get(read.channel())
        : texels.value(thread, x, y, z, read.channel());
  }

  private int plane(int k, Read read) {
    AddressMode mode = read.layered() ? AddressMode.CLAMP : modes.get(2);
    return mode.place(k, texels.depth());
  }

  private static int floor(double x) {
    return (int) Math.floor(x);
  }

  /** A coordinate from the middle of the first texel on, in the 8 bits that the unit keeps. */
  private static int fixed(double x) {
    return floor((x - 0.5) * ONE + 0.5);
  }
}
