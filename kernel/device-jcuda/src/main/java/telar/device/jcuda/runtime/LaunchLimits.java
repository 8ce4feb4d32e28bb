package telar.device.jcuda.runtime;

import java.util.List;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.jcuda.driver.DeviceFacts;
import telar.device.jcuda.driver.FunctionFacts;
import telar.device.jcuda.text.Messages;

/** Refuses a launch that the GPU cannot do, in words that say which number is wrong. */
final class LaunchLimits {

  private final LaunchConfig config;
  private final DeviceFacts device;
  private final FunctionFacts function;

  private LaunchLimits(LaunchConfig config, DeviceFacts device, FunctionFacts function) {
    this.config = config;
    this.device = device;
    this.function = function;
  }

  /**
   * Checks a configuration.
   *
   * @throws DeviceException when it cannot be launched
   */
  static void check(LaunchConfig config, DeviceFacts device, FunctionFacts function) {
    LaunchLimits limits = new LaunchLimits(config, device, function);
    require(positive(config.grid()), "config.zeroGrid", config.grid());
    require(positive(config.block()), "config.zeroBlock", config.block());
    limits.checkThreads();
    limits.checkDimensions();
    limits.checkSharedMemory();
  }

  private void checkThreads() {
    long threads = config.block().count();
    require(
        threads <= device.maxThreadsPerBlock(),
        "config.threads",
        threads,
        device.maxThreadsPerBlock());
    int allowed = function.maxThreadsPerBlock();
    require(threads <= allowed, "config.kernelThreads", threads, allowed);
  }

  private void checkDimensions() {
    checkDimensions("config.blockDimension", config.block(), device.maxBlock());
    checkDimensions("config.gridDimension", config.grid(), device.maxGrid());
  }

  private static void checkDimensions(String key, Dim3 size, Dim3 max) {
    require(size.x() <= max.x(), key, size.x(), "x", max.x());
    require(size.y() <= max.y(), key, size.y(), "y", max.y());
    require(size.z() <= max.z(), key, size.z(), "z", max.z());
  }

  private void checkSharedMemory() {
    int dynamic = config.sharedBytes();
    int fixed = function.staticSharedBytes();
    int max = device.sharedBytesPerBlock();
    require(dynamic >= 0, "config.sharedNegative", dynamic);
    require(fixed > 0 || dynamic <= max, "config.shared", dynamic, max);
    require((long) dynamic + fixed <= max, "config.sharedStatic", dynamic, fixed, max);
  }

  private static boolean positive(Dim3 size) {
    return size.x() > 0 && size.y() > 0 && size.z() > 0;
  }

  private static void require(boolean holds, String key, Object... arguments) {
    if (!holds) {
      throw new DeviceException(Messages.get(key, arguments), List.of());
    }
  }
}
