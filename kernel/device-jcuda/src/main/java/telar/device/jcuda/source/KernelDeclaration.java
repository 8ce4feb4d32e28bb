package telar.device.jcuda.source;

import java.util.List;
import telar.device.KernelParameter;

/**
 * A kernel as its source declares it.
 *
 * @param name what a learner calls it: its name without namespaces, with template arguments if any
 * @param nameExpression the C++ expression that denotes exactly this kernel
 * @param parameters its parameters
 */
public record KernelDeclaration(
    String name, String nameExpression, List<KernelParameter> parameters) {
  public KernelDeclaration {
    parameters = List.copyOf(parameters);
  }
}
