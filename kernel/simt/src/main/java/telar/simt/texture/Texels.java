package telar.simt.texture;

import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/**
 * The texels of a texture in device memory.
 *
 * @param data address of the first one
 * @param pitch bytes from a row to the next
 * @param width texels of a row
 * @param height rows
 * @param depth planes or layers
 * @param bits of a channel
 * @param channels 1 to 4
 * @param kind a {@code cudaChannelFormatKind}
 */
public record Texels(
    long data, long pitch, int width, int height, int depth, int bits, int channels, int kind) {

  private static final int SIGNED = 0;
  private static final int FLOAT = 2;

  private int element() {
    return bits * channels / 8;
  }

  /** Address of a channel of a texel. */
  long address(int x, int y, int z, int channel) {
    return data + ((long) z * height + y) * pitch + (long) x * element() + channel * bits / 8;
  }

  /** A channel as it is stored: an integer, or the bits of a float. */
  int raw(ThreadContext thread, int x, int y, int z, int channel) {
    if (channel >= channels) {
      return 0;
    }
    long address = address(x, y, z, channel);
    Allocation object = thread.resolve(address, bits / 8);
    long offset = Address.offset(address);
    return switch (bits) {
      case 8 -> kind == SIGNED ? object.loadI8(offset) : object.loadI8(offset) & 0xFF;
      case 16 -> kind == SIGNED ? object.loadI16(offset) : object.loadI16(offset) & 0xFFFF;
      default -> object.loadI32(offset);
    };
  }

  /** A channel as a float; 8- and 16-bit integers from their range to [0, 1] or [-1, 1]. */
  float value(ThreadContext thread, int x, int y, int z, int channel) {
    if (channel >= channels) {
      return channel == 3 ? 1 : 0;
    }
    int raw = raw(thread, x, y, z, channel);
    if (kind == FLOAT) {
      return Float.intBitsToFloat(raw);
    }
    int largest = (1 << (kind == SIGNED ? bits - 1 : bits)) - 1;
    return Math.max((float) raw / largest, -1f);
  }
}
