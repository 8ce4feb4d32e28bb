package telar.device;

/**
 * A place in CUDA C++ source.
 *
 * @param file the source's name
 * @param line line, from 1; 0 when unknown
 * @param column column, from 1; 0 when unknown
 */
public record SourceLocation(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + (column > 0 ? ":" + column : "");
  }
}
