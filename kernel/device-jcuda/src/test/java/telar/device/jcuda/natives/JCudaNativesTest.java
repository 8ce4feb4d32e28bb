package telar.device.jcuda.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JCudaNativesTest {

  private static final byte[] CONTENT = {1, 2, 3, 4};

  @TempDir private Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void theLibraryAppearsWholeAndAlone() throws IOException {
    JCudaNatives.install(CONTENT, folder, "libx.so");
    assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("libx.so")));
    assertEquals(List.of("libx.so"), files());
  }

  @Test
  void aHalfWrittenLibraryIsReplaced() throws IOException {
    Files.write(folder.resolve("libx.so"), new byte[] {1, 2});
    JCudaNatives.install(CONTENT, folder, "libx.so");
    assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("libx.so")));
  }

  @Test
  void theSameLibraryIsLeftInPlace() throws IOException {
    Path library = Files.write(folder.resolve("libx.so"), CONTENT);
    FileTime written = FileTime.fromMillis(0);
    Files.setLastModifiedTime(library, written);
    JCudaNatives.install(CONTENT, folder, "libx.so");
    assertEquals(written, Files.getLastModifiedTime(library));
  }
}
