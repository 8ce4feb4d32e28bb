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
 * @param orders under how many other orders of blocks and warps to try each launch; 0 for none
 */
public record ProgramRequest(
    List<CudaSource> sources,
    CompileOptions options,
    List<String> arguments,
    InputStream in,
    PrintStream out,
    PrintStream err,
    int orders) {
  public ProgramRequest {
    sources = List.copyOf(sources);
    arguments = List.copyOf(arguments);
  }

  /** A program whose launches run once. */
  public ProgramRequest(
      List<CudaSource> sources,
      CompileOptions options,
      List<String> arguments,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    this(sources, options, arguments, in, out, err, 0);
  }

  /** The same program, each launch tried under so many other orders as well. */
  public ProgramRequest withOrders(int count) {
    return new ProgramRequest(sources, options, arguments, in, out, err, count);
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
