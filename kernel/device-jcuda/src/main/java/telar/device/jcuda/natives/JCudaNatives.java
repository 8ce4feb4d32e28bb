package telar.device.jcuda.natives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Puts JCuda's JNI libraries where JCuda will look for them. JCuda would unpack them itself, but it
 * writes straight into a shared temporary folder: two processes that start together may load a
 * half-written file. Here the file appears whole, and one that holds something else is refused.
 */
public final class JCudaNatives {

  private JCudaNatives() {}

  /** Unpacks {@code JCudaDriver} or {@code JNvrtc}; JCuda then loads it on first use. */
  public static void unpack(String library) {
    String file = Platform.current().jcudaFile(library);
    try (InputStream resource = JCudaNatives.class.getResourceAsStream("/lib/" + file)) {
      if (resource != null) {
        install(resource.readAllBytes(), Path.of(System.getProperty("java.io.tmpdir")), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void install(byte[] content, Path folder, String name) throws IOException {
    Path target = folder.resolve(name);
    if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
      return;
    }
    Path whole = Files.createTempFile(folder, name, ".tmp");
    try {
      Files.write(whole, content);
      Files.move(
          whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
