package telar.compiler.frontend.ast;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration says besides its type.
 *
 * @param flags the keywords
 * @param alignment of {@code alignas(e)} or {@code __align__(e)}, else null; {@code alignas(T)} is
 *     an {@link Expression.AlignofType}
 * @param launchBounds of {@code __launch_bounds__}, else null
 * @param intrinsic of {@code __telar_intrinsic}, else null
 */
public record Specifiers(
    Set<Specifier> flags,
    @Nullable Expression alignment,
    @Nullable LaunchBounds launchBounds,
    @Nullable Intrinsic intrinsic) {

  /** None at all. */
  public static final Specifiers NONE = new Specifiers(Set.of(), null, null, null);

  public Specifiers {
    flags = Set.copyOf(flags);
  }

  public boolean has(Specifier specifier) {
    return flags.contains(specifier);
  }

  /** {@code __launch_bounds__(maxThreads, minBlocks)}; {@code minBlocks} may be null. */
  public record LaunchBounds(Expression maxThreads, @Nullable Expression minBlocks) {}

  /** {@code __telar_intrinsic("name")} or {@code __telar_intrinsic_pure("name")}. */
  public record Intrinsic(String name, boolean pure) {}
}
