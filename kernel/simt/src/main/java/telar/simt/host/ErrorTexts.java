package telar.simt.host;

import java.util.Map;

/** What glibc says of the values of {@code errno}. */
final class ErrorTexts {

  private static final Map<Integer, String> TEXTS =
      Map.of(
          0, "Success",
          1, "Operation not permitted",
          2, "No such file or directory",
          5, "Input/output error",
          9, "Bad file descriptor",
          12, "Cannot allocate memory",
          13, "Permission denied",
          22, "Invalid argument",
          33, "Numerical argument out of domain",
          34, "Numerical result out of range");

  private ErrorTexts() {}

  static String of(int error) {
    return TEXTS.getOrDefault(error, "Unknown error " + error);
  }
}
