package telar.grading.journal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether something is still the same as when a grade was given. */
public final class Fingerprint {

  private Fingerprint() {}

  /** Of some texts; two lists of texts that differ anywhere have different ones. */
  public static String of(String... texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /**
   * Of the program that grades, with its exercises: Java's version, and the size and date of what
   * is on the class path, which is also how Java knows whether its archive of classes is valid.
   */
  public static String ofThisProgram() throws IOException {
    List<String> parts = new ArrayList<>(List.of(Runtime.version().toString()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.exists(Path.of(entry))) {
        parts.addAll(files(Path.of(entry)));
      }
    }
    return of(parts.toArray(String[]::new));
  }

  private static List<String> files(Path entry) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(entry)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        found.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
    return found;
  }
}
