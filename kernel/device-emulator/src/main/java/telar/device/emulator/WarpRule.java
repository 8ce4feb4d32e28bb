package telar.device.emulator;

import java.util.List;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.WarpId;

/** Whether a launch has the warp that is to be recorded. */
final class WarpRule {

  private WarpRule() {}

  static void check(WarpId warp, LaunchConfig config) {
    Dim3 grid = config.grid();
    Dim3 at = warp.block();
    boolean inGrid =
        isBelow(at.x(), grid.x()) && isBelow(at.y(), grid.y()) && isBelow(at.z(), grid.z());
    if (!inGrid) {
      throw new DeviceException(
          "No existe el bloque " + at + ": el grid es de " + grid + " bloques.", List.of());
    }
    long warps = (config.block().count() + 31) / 32;
    if (!isBelow(warp.warp(), warps)) {
      throw new DeviceException(
          "No existe el warp "
              + warp.warp()
              + ": un bloque de "
              + config.block().count()
              + " hilos tiene "
              + warps
              + (warps == 1 ? " warp, el 0." : " warps, del 0 al " + (warps - 1) + "."),
          List.of());
    }
  }

  private static boolean isBelow(long index, long count) {
    return index >= 0 && index < count;
  }
}
