package telar.compiler.frontend.types;

import java.util.List;

/**
 * Where the members of a class are.
 *
 * @param baseOffsets offset of each base class, in order
 */
public record ClassLayout(
    long size, int alignment, List<Field> fields, List<Long> baseOffsets, boolean empty) {

  public ClassLayout {
    fields = List.copyOf(fields);
    baseOffsets = List.copyOf(baseOffsets);
  }
}
