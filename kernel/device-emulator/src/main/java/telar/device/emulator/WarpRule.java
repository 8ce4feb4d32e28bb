package telar.device.emulator;

import java.util.List;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.WarpId;
import telar.device.emulator.text.Texts;

/** Whether a launch has the warp that is to be recorded. */
final class WarpRule {

  private WarpRule() {}

  static void check(WarpId warp, LaunchConfig config) {
    Dim3 grid = config.grid();
    Dim3 at = warp.block();
    boolean inGrid =
        isBelow(at.x(), grid.x()) && isBelow(at.y(), grid.y()) && isBelow(at.z(), grid.z());
    if (!inGrid) {
      throw new DeviceException(Texts.DEVICE.of("block.unknown", at, grid), List.of());
    }
    long warps = (config.block().count() + 31) / 32;
    if (!isBelow(warp.warp(), warps)) {
      throw new DeviceException(
          Texts.DEVICE.of("warp.unknown", warp.warp(), config.block().count(), warps, warps - 1),
          List.of());
    }
  }

  private static boolean isBelow(long index, long count) {
    return index >= 0 && index < count;
  }
}
