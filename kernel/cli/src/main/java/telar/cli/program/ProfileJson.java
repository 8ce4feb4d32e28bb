package telar.cli.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.device.Counters;
import telar.device.Dim3;
import telar.device.LaunchReport;

/** The JSON of {@code perfilar}; its keys are part of the contract. */
final class ProfileJson {

  private ProfileJson() {}

  static Map<String, Object> of(List<LaunchReport> launches) {
    return Map.of("launches", launches.stream().map(ProfileJson::launch).toList());
  }

  private static Map<String, Object> launch(LaunchReport launch) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kernel", launch.kernel());
    json.put("grid", dimensions(launch.config().grid()));
    json.put("block", dimensions(launch.config().block()));
    json.put("sharedBytes", sharedBytes(launch));
    json.put("dynamicSharedBytes", launch.config().sharedBytes());
    launch.counters().ifPresent(counters -> putCounters(json, counters));
    launch
        .occupancy()
        .ifPresent(
            occupancy ->
                json.put(
                    "occupancy",
                    Map.of(
                        "theoretical",
                        occupancy.theoretical(),
                        "limiter",
                        occupancy.limiter(),
                        "registersEstimate",
                        occupancy.registers())));
    List<Map<String, Object>> lines = new ArrayList<>();
    launch.lines().forEach((line, counters) -> lines.add(line(line, counters)));
    json.put("lines", lines);
    return json;
  }

  /** Of a block, static and dynamic together; where the device does not know, the dynamic part. */
  private static int sharedBytes(LaunchReport launch) {
    return launch
        .occupancy()
        .map(occupancy -> Math.max(occupancy.sharedBytes(), launch.config().sharedBytes()))
        .orElse(launch.config().sharedBytes());
  }

  private static Map<String, Object> line(int line, Counters counters) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", line);
    putCounters(json, counters);
    return json;
  }

  private static void putCounters(Map<String, Object> json, Counters counters) {
    json.put("globalLoadRequests", counters.globalLoadRequests());
    json.put("globalLoadSectors", counters.globalLoadSectors());
    json.put("globalStoreRequests", counters.globalStoreRequests());
    json.put("globalStoreSectors", counters.globalStoreSectors());
    json.put("bankConflicts", counters.bankConflicts());
    json.put("branches", counters.branches());
    json.put("divergentBranches", counters.divergentBranches());
    json.put("activeLanes", counters.activeLanes());
    json.put("atomics", counters.atomics());
    json.put("barriers", counters.barriers());
    json.put("globalLoadBytes", counters.globalLoadBytes());
    json.put("globalStoreBytes", counters.globalStoreBytes());
    json.put("movedBytes", counters.movedBytes());
    json.put("sharedLoadBytes", counters.sharedLoadBytes());
    json.put("sharedStoreBytes", counters.sharedStoreBytes());
    json.put("flops", counters.flops());
    json.put("instructions", counters.instructions());
    Map<String, Object> operations = new LinkedHashMap<>();
    counters.operations().counts().forEach((kind, count) -> operations.put(kind.key(), count));
    json.put("operations", operations);
  }

  private static List<Integer> dimensions(Dim3 size) {
    return List.of(size.x(), size.y(), size.z());
  }
}
