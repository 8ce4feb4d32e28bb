package telar.device.jcuda.nvrtc;

import java.util.Arrays;

/**
 * What NVRTC generates code for. Machine code ({@code sm_86}) runs on any driver of the same CUDA
 * major version; PTX ({@code compute_90}) is only for GPUs newer than this NVRTC, since a driver
 * older than NVRTC would reject its PTX.
 *
 * @param option value of {@code --gpu-architecture}
 * @param machineCode whether that gives machine code rather than PTX
 */
public record Target(String option, boolean machineCode) {

  /**
   * The best target for a GPU.
   *
   * @param capability its compute capability, e.g. 86
   * @param supported the capabilities that NVRTC knows
   */
  static Target of(int capability, int[] supported) {
    if (Arrays.stream(supported).anyMatch(known -> known == capability)) {
      return new Target("sm_" + capability, true);
    }
    int best =
        Arrays.stream(supported).filter(known -> known <= capability).max().orElse(capability);
    return new Target("compute_" + best, false);
  }
}
