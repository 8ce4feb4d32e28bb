package telar.compiler.frontend.preprocess;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.SourceFile;

/** Finds the files that {@code #include} names. */
public interface IncludeResolver {

  /** What {@code #include} brings; {@code file} is null when its content is there already. */
  record Header(@Nullable SourceFile file) {}

  /**
   * The header of a name.
   *
   * @param angled whether it was written {@code <name>}
   * @param from the file with the directive
   */
  Optional<Header> find(String name, boolean angled, SourceFile from);

  /** Whether a header of that name from anywhere else is to be taken before this one's. */
  default boolean stepsBack(String name) {
    return false;
  }

  /** What a file calls for without naming it: to be read before it. */
  default List<SourceFile> implied(SourceFile file) {
    return List.of();
  }

  /** The names it knows by heart, from which to suggest a right one for a wrong one. */
  List<String> knownNames();

  /** Finds nothing. */
  static IncludeResolver none() {
    return new IncludeResolver() {
      @Override
      public Optional<Header> find(String name, boolean angled, SourceFile from) {
        return Optional.empty();
      }

      @Override
      public List<String> knownNames() {
        return List.of();
      }
    };
  }
}
