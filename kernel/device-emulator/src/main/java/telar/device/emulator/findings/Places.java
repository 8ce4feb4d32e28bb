package telar.device.emulator.findings;

import telar.device.Dim3;
import telar.simt.launch.LaunchGeometry;

/** Block and thread numbers as CUDA shows them. */
public record Places(LaunchGeometry geometry) {

  /** {@code blockIdx} of a linear block number. */
  public Dim3 block(long linear) {
    long row = linear / geometry.gridX();
    return new Dim3(
        (int) (linear % geometry.gridX()),
        (int) (row % geometry.gridY()),
        (int) (row / geometry.gridY()));
  }

  /** {@code threadIdx} of a linear thread number. */
  public Dim3 thread(int linear) {
    int row = linear / geometry.blockX();
    return new Dim3(linear % geometry.blockX(), row % geometry.blockY(), row / geometry.blockY());
  }
}
