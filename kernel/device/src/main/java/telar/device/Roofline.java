package telar.device;

import java.util.List;

/**
 * Dónde quedan unos lanzamientos bajo el techo de una GPU (<i>roofline</i>): su intensidad
 * aritmética y la cota que le corresponde. No es tiempo ni una medida: dice lo que como mucho
 * podría alcanzarse. Los bytes son los de los sectores movidos de la memoria global, sin contar
 * cachés.
 *
 * @param gpu la GPU elegida
 * @param launches los lanzamientos
 */
public record Roofline(GpuFit gpu, List<LaunchReport> launches) {

  public Roofline {
    launches = List.copyOf(launches);
  }
}
