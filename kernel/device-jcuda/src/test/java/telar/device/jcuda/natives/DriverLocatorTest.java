package telar.device.jcuda.natives;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverLocatorTest {

  @TempDir private Path root;
  private Machines machine;

  @BeforeEach
  void emptyMachine() {
    machine = new Machines(root);
  }

  private boolean installed() {
    return new DriverLocator(machine.build()).installed();
  }

  @Test
  void anEmptyMachineHasNone() {
    assertFalse(installed());
  }

  @Test
  void debiansPlace() {
    machine.file("usr/lib/x86_64-linux-gnu/libcuda.so.1");
    assertTrue(installed());
  }

  @Test
  void windowsSubsystemForLinux() {
    machine.file("usr/lib/wsl/lib/libcuda.so.1");
    assertTrue(installed());
  }

  @Test
  void anyPlaceThatTheLoaderKnows() {
    machine.file("etc/ld.so.cache", "\0\1glibc-ld.so.cache\0libcuda.so.1\0/opt/x/libcuda.so.1\0");
    assertTrue(installed());
  }

  @Test
  void aFolderOfTheLibraryPath() {
    machine.file("otra/libcuda.so.1").variable("LD_LIBRARY_PATH", machine.path("otra"));
    assertTrue(installed());
  }

  @Test
  void theSystemFolderOfWindows() {
    machine.system("Windows 11", "amd64").variable("SystemRoot", machine.path("Windows"));
    assertFalse(installed());
    machine.file("Windows/System32/nvcuda.dll");
    assertTrue(installed());
  }
}
