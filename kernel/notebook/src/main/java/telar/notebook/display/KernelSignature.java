package telar.notebook.display;

import java.util.stream.Collectors;
import telar.device.Kernel;
import telar.device.KernelParameter;

/** A kernel's name and parameters as C++ writes them. */
public final class KernelSignature {

  private KernelSignature() {}

  public static String of(Kernel kernel) {
    return kernel.parameters().stream()
        .map(KernelSignature::parameter)
        .collect(Collectors.joining(", ", kernel.name() + "(", ")"));
  }

  private static String parameter(KernelParameter parameter) {
    String type = parameter.type();
    boolean glued = type.endsWith("*") || type.endsWith("&");
    return type + (glued ? "" : " ") + parameter.name();
  }
}
