package telar.device;

import java.util.List;
import java.util.stream.Stream;

/**
 * Momentos de un lanzamiento que se pueden dibujar; pocos, uno por lugar del código.
 *
 * @param accesses el acceso más costoso de cada lugar
 * @param branches la primera vez que cada condición dividió a un warp
 * @param races los dos accesos de cada condición de carrera
 */
public record Samples(
    List<WarpAccess> accesses, List<WarpBranch> branches, List<RaceSample> races) {

  /** Un lanzamiento que nadie observó. */
  public static final Samples NONE = new Samples(List.of(), List.of(), List.of());

  public Samples {
    accesses = List.copyOf(accesses);
    branches = List.copyOf(branches);
    races = List.copyOf(races);
  }

  /** Los accesos de una línea. */
  public Stream<WarpAccess> accessesOf(int line) {
    return accesses.stream().filter(access -> access.line() == line);
  }

  /** Las condiciones de una línea. */
  public Stream<WarpBranch> branchesOf(int line) {
    return branches.stream().filter(branch -> branch.line() == line);
  }
}
