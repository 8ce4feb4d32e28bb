package telar.notebook.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.notebook.text.Texts;

/**
 * Completes what Java says of a call that means a launch: {@code saxpy(n, x)}, {@code launch(256,
 * x)}, {@code saxpy<<<b, h>>>(x)} or {@code saxpy.launch(256, x)}.
 */
final class KernelCalls {

  private static final Pattern UNKNOWN_METHOD =
      Pattern.compile("cannot find symbol\\s+symbol:\\s+method (\\w+)\\(.*", Pattern.DOTALL);
  private static final Pattern ANGLES = Pattern.compile("(\\w+)\\s*<<<");
  private static final String NO_SIZE = "cannot be converted to telar.device.LaunchConfig";
  private static final Pattern LAUNCH = Pattern.compile("(\\w+)\\s*\\.\\s*launch\\s*\\(");

  private final SessionVariables variables;

  KernelCalls(SessionVariables variables) {
    this.variables = variables;
  }

  /** What to write instead, when a piece that javac refuses was meant to launch a kernel. */
  Optional<String> advice(String english, String source) {
    Matcher angles = ANGLES.matcher(source);
    if (angles.find() && kernels().containsKey(angles.group(1))) {
      return launch("compile.launchInAngles", angles.group(1));
    }
    Matcher launched = LAUNCH.matcher(source);
    if (english.contains(NO_SIZE) && launched.find()) {
      return launch("compile.launchWithoutSize", launched.group(1));
    }
    Matcher unknown = UNKNOWN_METHOD.matcher(english.strip());
    return unknown.matches() ? ofMethod(unknown.group(1)) : Optional.empty();
  }

  /** What to write instead of a call of a method that does not exist. */
  Optional<String> ofMethod(String name) {
    Map<String, Kernel> kernels = kernels();
    if (kernels.containsKey(name)) {
      return launch("compile.kernelCalled", name);
    }
    if (!name.equals("launch") || kernels.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = List.copyOf(kernels.keySet());
    return launch("compile.launchAlone", names.get(names.size() - 1));
  }

  private Optional<String> launch(String key, String name) {
    Kernel kernel = kernels().get(name);
    if (kernel == null) {
      return Optional.empty();
    }
    String arguments =
        kernel.parameters().stream()
            .map(KernelParameter::name)
            .map(parameter -> ", " + parameter)
            .collect(Collectors.joining());
    return Optional.of(Texts.SHELL.of(key, name, name + ".launch(grid(n, 256)" + arguments + ")"));
  }

  private Map<String, Kernel> kernels() {
    return variables.types().keySet().stream()
        .flatMap(name -> variables.value(name).stream())
        .filter(Kernel.class::isInstance)
        .map(Kernel.class::cast)
        .collect(
            Collectors.toMap(Kernel::name, Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }
}
