package telar.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import telar.cli.console.Terminal;
import telar.cli.install.Installation;
import telar.cli.install.VectorJvm;

/** Entry point of the {@code telar} command. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (wantsVectors(args) && VectorJvm.canHelp()) {
      System.exit(VectorJvm.run(Main.class, args, System.err));
    }
    System.exit(run(args, Terminal.system(), Installation.current()));
  }

  /** Whether kernels run unchecked, where vectors make them faster. */
  private static boolean wantsVectors(String[] args) {
    return Arrays.stream(args)
        .takeWhile(argument -> !argument.equals("--"))
        .anyMatch(argument -> argument.equals("--sin-revision") || argument.equals("--no-checks"));
  }

  /** Runs the command and returns its exit code. What follows {@code --} belongs to the program. */
  static int run(String[] args, Terminal terminal, Installation installation) {
    List<String> all = Arrays.asList(args);
    int separator = all.indexOf("--");
    List<String> own = separator < 0 ? all : all.subList(0, separator);
    List<String> program = separator < 0 ? List.of() : all.subList(separator + 1, all.size());
    return Commands.create(terminal, installation, List.copyOf(program))
        .execute(own.toArray(String[]::new));
  }
}
