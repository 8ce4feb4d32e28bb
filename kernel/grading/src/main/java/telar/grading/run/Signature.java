package telar.grading.run;

import java.util.List;
import java.util.stream.Collectors;
import telar.device.HostFunction;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.grading.catalogue.Exercise;

/**
 * Whether a kernel takes what the tests will give it: as many parameters, pointers where expected.
 */
final class Signature {

  private Signature() {}

  static boolean fits(Exercise exercise, Kernel kernel) {
    List<Boolean> expected = exercise.parameters().stream().map(p -> p.contains("*")).toList();
    return kernel.parameters().stream().map(KernelParameter::pointer).toList().equals(expected);
  }

  static boolean fits(Exercise exercise, HostFunction function) {
    List<Boolean> expected = exercise.parameters().stream().map(p -> p.contains("*")).toList();
    return function.parameters().stream().map(KernelParameter::pointer).toList().equals(expected)
        && function.returnType().equals(exercise.returns());
  }

  static String of(HostFunction function) {
    return function.parameters().stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(
            Collectors.joining(", ", function.returnType() + " " + function.name() + "(", ")"));
  }

  static String of(Kernel kernel) {
    return kernel.parameters().stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", ", "__global__ void " + kernel.name() + "(", ")"));
  }
}
