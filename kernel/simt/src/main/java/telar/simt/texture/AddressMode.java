package telar.simt.texture;

/** What a coordinate outside of a texture means; in the order of {@code cudaTextureAddressMode}. */
public enum AddressMode {
  WRAP,
  CLAMP,
  MIRROR,
  BORDER;

  /** The index that stands for {@code i}; -1 when that is the border. */
  int place(int i, int size) {
    return switch (this) {
      case WRAP -> Math.floorMod(i, size);
      case CLAMP -> Math.max(0, Math.min(i, size - 1));
      case MIRROR -> {
        int place = Math.floorMod(i, 2 * size);
        yield place < size ? place : 2 * size - 1 - place;
      }
      case BORDER -> i < 0 || i >= size ? -1 : i;
    };
  }
}
