package telar.compiler.frontend.ast;

/** A keyword of a declaration that is not part of its type. */
public enum Specifier {
  STATIC,
  EXTERN,
  /** {@code extern "C"} before a single declaration. */
  EXTERN_C,
  INLINE,
  CONSTEXPR,
  MUTABLE,
  THREAD_LOCAL,
  REGISTER,
  VIRTUAL,
  EXPLICIT,
  GLOBAL,
  DEVICE,
  HOST,
  SHARED,
  CONSTANT,
  MANAGED,
  FORCE_INLINE,
  NO_INLINE
}
