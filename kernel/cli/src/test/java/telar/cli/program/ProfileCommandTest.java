package telar.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.program.FakePrograms.Run;
import telar.device.ProgramRunner;

/** {@code telar perfilar}: the counters of each launch. */
class ProfileCommandTest {

  @TempDir private Path folder;

  private Run run(ProgramRunner runner, String... options) throws IOException {
    return FakePrograms.run(
        (terminal, arguments) -> new ProfileCommand(terminal, runner, arguments), folder, options);
  }

  @Test
  void jsonHoldsTheContractsKeysForALaunchAndForItsLines() throws IOException {
    Run run = run(FakePrograms.launching(FakePrograms.launch()), "--json");

    assertEquals(
        JsonParser.parseString(
            """
            {"launches": [{
              "kernel": "saxpy", "grid": [4, 1, 1], "block": [256, 1, 1], "sharedBytes": 1152, "dynamicSharedBytes": 128,
              "globalLoadRequests": 32, "globalLoadSectors": 125,
              "globalStoreRequests": 32, "globalStoreSectors": 128,
              "bankConflicts": 7, "branches": 40, "divergentBranches": 1,
              "activeLanes": 1000, "atomics": 3, "barriers": 2,
              "globalLoadBytes": 4000, "globalStoreBytes": 4000, "movedBytes": 8096,
              "sharedLoadBytes": 0, "sharedStoreBytes": 0,
              "flops": 5, "instructions": 4, "operations": {"fp32Mul": 3, "fp32Fma": 1},
              "occupancy": {"theoretical": 0.5, "limiter": "shared", "registersEstimate": 20},
              "lines": [{
                "line": 5,
                "globalLoadRequests": 32, "globalLoadSectors": 125,
                "globalStoreRequests": 32, "globalStoreSectors": 128,
                "bankConflicts": 7, "branches": 40, "divergentBranches": 1,
                "activeLanes": 1000, "atomics": 3, "barriers": 2,
                "globalLoadBytes": 4000, "globalStoreBytes": 4000, "movedBytes": 8096,
                "sharedLoadBytes": 0, "sharedStoreBytes": 0,
                "flops": 5, "instructions": 4, "operations": {"fp32Mul": 3, "fp32Fma": 1}}]}]}
            """),
        JsonParser.parseString(run.out()));
  }

  @Test
  void theTextSaysWhatEachLaunchCounted() throws IOException {
    Run run = run(FakePrograms.launching(FakePrograms.launch()));

    assertEquals(
        """
        saxpy<<<(4, 1, 1), (256, 1, 1), 128>>>
          lecturas globales: 32 peticiones, 125 sectores (3.91 por petición; 4 es lo ideal con float)
          escrituras globales: 32 peticiones, 128 sectores (4.00 por petición)
          ciclos extra por conflictos de bancos: 7
          condiciones: 40, de ellas divergentes: 1
          operaciones atómicas: 3
          memoria compartida por bloque: 1152 bytes, contando la que declara el kernel
          ocupación teórica: 50 % (la limita: la memoria compartida)
        """,
        run.out());
  }

  @Test
  void aProgramWithoutLaunchesHasAnEmptyProfile() throws IOException {
    JsonObject json =
        JsonParser.parseString(run(FakePrograms.launching(), "--json").out()).getAsJsonObject();

    assertEquals(0, json.getAsJsonArray("launches").size());
  }
}
