package telar.notebook.magics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import telar.device.CompileOptions;

/**
 * What follows {@code %%cuda} in its line.
 *
 * @param compile how to compile
 * @param arguments what a program's {@code main} receives
 */
record CudaOptions(CompileOptions compile, List<String> arguments) {

  CudaOptions {
    arguments = List.copyOf(arguments);
  }

  /** A word that is no option. */
  static final class UnknownOption extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownOption(String option) {
      super(option);
    }
  }

  static CudaOptions parse(List<String> words) throws UnknownOption {
    boolean checks = true;
    List<Path> includes = new ArrayList<>();
    Map<String, String> defines = new HashMap<>();
    List<String> arguments = new ArrayList<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (word.equals("--")) {
        rest.forEachRemaining(arguments::add);
      } else if (word.equals("--sin-revision")) {
        checks = false;
      } else if (word.startsWith("-D")) {
        define(valueOf(word, rest), defines);
      } else if (word.startsWith("-I")) {
        includes.add(Path.of(valueOf(word, rest)));
      } else {
        throw new UnknownOption(word);
      }
    }
    return new CudaOptions(new CompileOptions(checks, includes, defines), arguments);
  }

  /** Both {@code -DX=1} and {@code -D X=1}. */
  private static String valueOf(String word, Iterator<String> rest) throws UnknownOption {
    if (word.length() > 2) {
      return word.substring(2);
    }
    if (!rest.hasNext()) {
      throw new UnknownOption(word);
    }
    return rest.next();
  }

  private static void define(String definition, Map<String, String> defines) {
    int equals = definition.indexOf('=');
    if (equals < 0) {
      defines.put(definition, "1");
    } else {
      defines.put(definition.substring(0, equals), definition.substring(equals + 1));
    }
  }
}
