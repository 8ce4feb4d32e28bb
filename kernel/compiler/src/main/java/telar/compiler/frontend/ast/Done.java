package telar.compiler.frontend.ast;

/** What visiting gives where there is nothing to give. */
public enum Done {
  DONE
}
