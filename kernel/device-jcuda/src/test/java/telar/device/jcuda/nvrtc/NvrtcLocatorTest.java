package telar.device.jcuda.nvrtc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import telar.device.jcuda.natives.Machines;

class NvrtcLocatorTest {

  private static final String WHEEL = "nvidia/cuda_nvrtc/lib/libnvrtc.so.12";

  @TempDir private Path root;
  private Machines machine;

  @BeforeEach
  void emptyMachine() {
    machine = new Machines(root);
  }

  private Optional<NvrtcLibrary> found() {
    return new NvrtcLocator(machine.build()).find();
  }

  private String foundFile() {
    return root.relativize(found().orElseThrow().file()).toString().replace('\\', '/');
  }

  @Test
  void anEmptyMachineHasNone() {
    assertEquals(Optional.empty(), found());
  }

  @Test
  void thePropertyNamesAFolderOfWheels() {
    machine.file("site/" + WHEEL).property("telar.nvrtc.dir", machine.path("site"));
    assertEquals("site/" + WHEEL, foundFile());
  }

  @Test
  void thePropertyNamesTheLibrarysFolder() {
    machine.file("aqui/libnvrtc.so.12").property("telar.nvrtc.dir", machine.path("aqui"));
    assertEquals("aqui/libnvrtc.so.12", foundFile());
  }

  @Test
  void thePropertyWinsOverTheVariableAndBothOverTheToolkit() {
    machine.file("usr/local/cuda/lib64/libnvrtc.so.12");
    assertEquals("usr/local/cuda/lib64/libnvrtc.so.12", foundFile());
    machine.file("b/libnvrtc.so.12").variable("TELAR_NVRTC_DIR", machine.path("b"));
    assertEquals("b/libnvrtc.so.12", foundFile());
    machine.file("a/libnvrtc.so.12").property("telar.nvrtc.dir", machine.path("a"));
    assertEquals("a/libnvrtc.so.12", foundFile());
  }

  @Test
  void theActivePythonEnvironmentIsSearched() {
    machine
        .file("venv/lib/python3.11/site-packages/" + WHEEL)
        .variable("VIRTUAL_ENV", machine.path("venv"));
    assertEquals("venv/lib/python3.11/site-packages/" + WHEEL, foundFile());
  }

  @Test
  void theNewestToolkitOfSeveralIsTaken() {
    machine.file("usr/local/cuda-12.1/lib64/libnvrtc.so.12");
    machine.file("usr/local/cuda-12.6/lib64/libnvrtc.so.12");
    assertEquals("usr/local/cuda-12.6/lib64/libnvrtc.so.12", foundFile());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs symbolic links")
  void aLinkToAnotherVersionIsNotTaken() throws IOException {
    machine.file("usr/lib64/libnvrtc.so.11.8.89");
    Files.createSymbolicLink(root.resolve("usr/lib64/libnvrtc.so"), Path.of("libnvrtc.so.11.8.89"));
    assertEquals(Optional.empty(), found());
  }

  @Test
  void windowsNamesItsOwnWay() {
    machine.system("Windows 11", "amd64").file("CUDA/v12.6/bin/nvrtc64_120_0.dll");
    machine.variable("CUDA_PATH", machine.path("CUDA/v12.6"));
    assertEquals("CUDA/v12.6/bin/nvrtc64_120_0.dll", foundFile());
  }

  @Test
  void headersComeFromTheWheelsBeside() {
    machine.file("site/" + WHEEL).property("telar.nvrtc.dir", machine.path("site"));
    machine.file("site/nvidia/cuda_runtime/include/cuda_fp16.h");
    machine.file("site/nvidia/cuda_cccl/include/nv/target");
    assertEquals(
        List.of(
            root.resolve("site/nvidia/cuda_runtime/include"),
            root.resolve("site/nvidia/cuda_cccl/include")),
        found().orElseThrow().includes());
  }

  @Test
  void headersComeFromTheToolkitsIncludeFolder() {
    machine.file("usr/local/cuda/lib64/libnvrtc.so.12");
    machine.file("usr/local/cuda/include/cuda_fp16.h");
    assertEquals(List.of(root.resolve("usr/local/cuda/include")), found().orElseThrow().includes());
  }
}
