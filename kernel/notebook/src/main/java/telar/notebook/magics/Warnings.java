package telar.notebook.magics;

import java.util.List;
import java.util.Set;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Diagnostic;
import telar.grading.catalogue.Catalogue;

/**
 * Which of the compiler's warnings a learner is told. In the skeleton of an exercise, variables are
 * unused because the lines that use them are still to be written.
 */
final class Warnings {

  private static final Set<String> UNUSED = Set.of("TLR-469", "TLR-470");

  private Warnings() {}

  static List<Diagnostic> worthTelling(CudaModule module, CudaSource source) {
    List<Diagnostic> all = module.warnings();
    return all.stream().anyMatch(Warnings::isUnused) && isSkeleton(source.text())
        ? all.stream().filter(warning -> !isUnused(warning)).toList()
        : all;
  }

  private static boolean isUnused(Diagnostic warning) {
    return UNUSED.contains(warning.code());
  }

  private static boolean isSkeleton(String text) {
    return Catalogue.load().exercises().stream()
        .anyMatch(exercise -> exercise.skeleton().strip().equals(text.strip()));
  }
}
