package telar.device;

/** Service that compiles and runs a whole CUDA C++ program, host {@code main} included. */
public interface ProgramRunner {

  /**
   * Runs the program to its end; its standard output goes to the request's stream as it is written.
   *
   * @throws CompilationException when it does not compile
   */
  ProgramResult run(ProgramRequest request);
}
