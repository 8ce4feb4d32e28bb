package telar.device.jcuda.driver;

import telar.device.Dim3;

/**
 * What the driver says of a GPU.
 *
 * @param name e.g. {@code NVIDIA GeForce RTX 3060}
 * @param capability compute capability, e.g. 86
 * @param multiprocessors number of SMs
 * @param maxThreadsPerBlock threads of a block
 * @param maxBlock block size in each dimension
 * @param maxGrid grid size in each dimension
 * @param sharedBytesPerBlock shared memory of a block without opting in to more
 */
public record DeviceFacts(
    String name,
    int capability,
    int multiprocessors,
    int maxThreadsPerBlock,
    Dim3 maxBlock,
    Dim3 maxGrid,
    int sharedBytesPerBlock) {

  /** As NVIDIA writes it, e.g. {@code 8.6}. */
  public String capabilityText() {
    return capability / 10 + "." + capability % 10;
  }
}
