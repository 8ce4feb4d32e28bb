package telar.device;

/**
 * What a device is.
 *
 * @param name the name shown to the learner, e.g. {@code NVIDIA H100} or {@code Emulador de Telar}
 * @param kind whether it is hardware
 * @param computeCapability e.g. {@code 8.6}
 * @param multiprocessors number of SMs (of the modelled GPU, for the emulator)
 * @param maxThreadsPerBlock CUDA's limit, 1024
 * @param sharedBytesPerBlock shared memory a block may use, in bytes
 */
public record DeviceInfo(
    String name,
    Kind kind,
    String computeCapability,
    int multiprocessors,
    int maxThreadsPerBlock,
    int sharedBytesPerBlock) {
  /** Hardware or emulator. */
  public enum Kind {
    GPU,
    EMULATOR
  }
}
