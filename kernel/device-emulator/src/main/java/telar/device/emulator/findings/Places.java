package telar.device.emulator.findings;

import telar.simt.launch.LaunchGeometry;

/** Block and thread numbers as CUDA shows them. */
record Places(LaunchGeometry geometry) {

  /** {@code blockIdx} of a linear block number. */
  String block(long linear) {
    return triple(
        linear % geometry.gridX(),
        linear / geometry.gridX() % geometry.gridY(),
        linear / geometry.gridX() / geometry.gridY());
  }

  /** {@code threadIdx} of a linear thread number. */
  String thread(int linear) {
    return triple(
        linear % geometry.blockX(),
        linear / geometry.blockX() % geometry.blockY(),
        linear / geometry.blockX() / geometry.blockY());
  }

  private static String triple(long x, long y, long z) {
    return "(" + x + ", " + y + ", " + z + ")";
  }
}
