package telar.device;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * A whole program to run.
 *
 * @param sources its translation units
 * @param options how to compile
 * @param arguments {@code argv[1…]}
 * @param in the program's standard input
 * @param out the program's standard output
 * @param err the program's standard error
 */
public record ProgramRequest(
    List<CudaSource> sources,
    CompileOptions options,
    List<String> arguments,
    InputStream in,
    PrintStream out,
    PrintStream err) {
  public ProgramRequest {
    sources = List.copyOf(sources);
    arguments = List.copyOf(arguments);
  }

  /** A program that finds its standard input at its end. */
  public ProgramRequest(
      List<CudaSource> sources,
      CompileOptions options,
      List<String> arguments,
      PrintStream out,
      PrintStream err) {
    this(sources, options, arguments, InputStream.nullInputStream(), out, err);
  }
}
