package telar.compiler.lower;

/** What lowering has to know about built-in functions. */
public interface IntrinsicTraits {

  /** Whether it works on a whole warp (shuffles, votes). */
  boolean isWarp(String name);

  /** Whether its value depends on its arguments alone, or is the same in the whole block. */
  boolean isUniform(String name);
}
