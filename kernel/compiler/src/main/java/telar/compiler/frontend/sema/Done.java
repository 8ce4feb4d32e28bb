package telar.compiler.frontend.sema;

/** What visiting gives where there is nothing to give. */
enum Done {
  DONE
}
