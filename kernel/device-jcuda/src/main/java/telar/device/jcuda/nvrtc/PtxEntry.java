package telar.device.jcuda.nvrtc;

import java.util.List;

/**
 * A kernel as the compiled code declares it.
 *
 * @param loweredName its mangled name
 * @param slots the machine types of its parameters
 */
public record PtxEntry(String loweredName, List<Slot> slots) {
  public PtxEntry {
    slots = List.copyOf(slots);
  }

  /** How a parameter's bits are read. */
  public enum Kind {
    INTEGER,
    FLOATING,
    /** A struct, passed as raw bytes. */
    BYTES
  }

  /**
   * One parameter's place.
   *
   * @param kind how its bits are read
   * @param bytes its size
   */
  public record Slot(Kind kind, int bytes) {}
}
