package telar.compiler.frontend;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to compile.
 *
 * @param includePaths folders in which {@code #include} looks, in order
 * @param defines macros by name, as with {@code -D}
 * @param files whether {@code #include} reads files; the headers of Telar it always finds
 */
public record FrontEndOptions(List<Path> includePaths, Map<String, String> defines, boolean files) {

  public FrontEndOptions {
    includePaths = List.copyOf(includePaths);
    defines = Map.copyOf(defines);
  }

  /** With access to files. */
  public FrontEndOptions(List<Path> includePaths, Map<String, String> defines) {
    this(includePaths, defines, true);
  }

  /** No folders and no macros. */
  public static FrontEndOptions none() {
    return new FrontEndOptions(List.of(), Map.of());
  }
}
