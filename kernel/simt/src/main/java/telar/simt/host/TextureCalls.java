package telar.simt.host;

import java.util.ArrayList;
import java.util.List;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.texture.AddressMode;
import telar.simt.texture.Texels;
import telar.simt.texture.Texture;

/** Texture objects: made by the host from a description in its memory, read by kernels. */
public final class TextureCalls {

  // Where the fields of the prelude's __telar_texture stand.
  private static final int PITCH = 8;
  private static final int WIDTH = 16;
  private static final int HEIGHT = 20;
  private static final int DEPTH = 24;
  private static final int BITS = 28;
  private static final int CHANNELS = 32;
  private static final int KIND = 36;
  private static final int MODES = 40;
  private static final int LINEAR = 52;
  private static final int NORMALIZED = 56;
  private static final int TO_FLOAT = 60;
  private static final int BORDER = 64;
  private static final int BYTES = 80;

  private TextureCalls() {}

  @Intrinsic("__telar_texture_create")
  public static long create(ThreadContext thread, long description) {
    Allocation object = thread.resolve(description, BYTES);
    long at = Address.offset(description);
    Texels texels =
        new Texels(
            object.loadI64(at),
            object.loadI64(at + PITCH),
            object.loadI32(at + WIDTH),
            object.loadI32(at + HEIGHT),
            object.loadI32(at + DEPTH),
            object.loadI32(at + BITS),
            object.loadI32(at + CHANNELS),
            object.loadI32(at + KIND));
    List<AddressMode> modes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      modes.add(AddressMode.values()[object.loadI32(at + MODES + 4L * i)]);
    }
    List<Float> border = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      border.add(object.loadF32(at + BORDER + 4L * i));
    }
    Texture texture =
        new Texture(
            texels,
            List.copyOf(modes),
            object.loadI32(at + LINEAR) != 0,
            object.loadI32(at + NORMALIZED) != 0,
            object.loadI32(at + TO_FLOAT) != 0,
            List.copyOf(border));
    List<Texture> textures = CudaRuntime.of(thread).textures();
    textures.add(texture);
    return textures.size();
  }

  private static Texture find(ThreadContext thread, long handle) {
    List<Texture> textures = CudaRuntime.of(thread).textures();
    if (handle < 1 || handle > textures.size()) {
      throw thread.fault(handle, 1);
    }
    return textures.get((int) handle - 1);
  }

  /** A channel at coordinates; {@code how} holds the dimensions, 8 for layers, 16 × the channel. */
  @Intrinsic("__telar_texture_read")
  public static int read(ThreadContext thread, long handle, float x, float y, float z, int how) {
    Texture.Read read = new Texture.Read(how & 7, (how & 8) != 0, how >>> 4);
    return find(thread, handle).read(thread, x, y, z, read);
  }

  @Intrinsic("__telar_texture_fetch")
  public static int fetch(ThreadContext thread, long handle, int x, int channel) {
    return find(thread, handle).fetch(thread, x, channel);
  }

  /** Address of a texel's first channel, x in bytes; 0 outside. */
  @Intrinsic("__telar_surface_address")
  public static long address(
      ThreadContext thread, long handle, int x, int y, int z, int bytes, int mode) {
    Texels texels = find(thread, handle).texels();
    int row = texels.width() * texels.bits() * texels.channels() / 8;
    boolean inside =
        x >= 0 && x + bytes <= row && y >= 0 && y < texels.height() && z >= 0 && z < texels.depth();
    boolean clamp = mode == 1;
    if (!inside && !clamp) {
      return 0;
    }
    long px = Math.max(0, Math.min(x, row - bytes));
    long py = Math.max(0, Math.min(y, texels.height() - 1));
    long pz = Math.max(0, Math.min(z, texels.depth() - 1));
    return texels.data() + (pz * texels.height() + py) * texels.pitch() + px;
  }
}
