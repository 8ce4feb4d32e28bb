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

  private static final float FRACTIONS = 256;

  /** One read: how many coordinates there are, whether z is a layer, and which channel. */
  public record Read(int dimensions, boolean layered, int channel) {}

  /** A channel at texture coordinates: an integer, or the bits of a float. */
  public int read(ThreadContext thread, float x, float y, float z, Read read) {
    float u = normalized ? x * texels.width() : x;
    float v = normalized ? y * texels.height() : y;
    float w = normalized && !read.layered() ? z * texels.depth() : z;
    if (linear) {
      return Float.floatToRawIntBits(mixed(thread, u - 0.5f, v - 0.5f, w, read));
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

  private float mixed(ThreadContext thread, float x, float y, float z, Read read) {
    if (read.dimensions() < 3) {
      return inPlane(thread, x, y, floor(z), read);
    }
    int k = floor(z - 0.5f);
    float fraction = fraction(z - 0.5f);
    float near = inPlane(thread, x, y, k, read);
    return fraction == 0 ? near : mix(near, inPlane(thread, x, y, k + 1, read), fraction);
  }

  private float inPlane(ThreadContext thread, float x, float y, int k, Read read) {
    if (read.dimensions() < 2) {
      return inRow(thread, x, 0, k, read);
    }
    int j = floor(y);
    float fraction = fraction(y);
    float near = inRow(thread, x, j, k, read);
    return fraction == 0 ? near : mix(near, inRow(thread, x, j + 1, k, read), fraction);
  }

  private float inRow(ThreadContext thread, float x, int j, int k, Read read) {
    int i = floor(x);
    float fraction = fraction(x);
    float near = value(thread, i, j, k, read);
    return fraction == 0 ? near : mix(near, value(thread, i + 1, j, k, read), fraction);
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

  private static int floor(float x) {
    return (int) Math.floor(x);
  }

  /** What is left of a texel, in the 8 bits that the texture unit keeps. */
  private static float fraction(float x) {
    return (float) Math.floor((x - floor(x)) * FRACTIONS + 0.5f) / FRACTIONS;
  }

  private static float mix(float near, float far, float fraction) {
    return (1 - fraction) * near + fraction * far;
  }
}
