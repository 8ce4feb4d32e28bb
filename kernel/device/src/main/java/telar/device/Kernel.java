package telar.device;

import java.util.List;

/** Un kernel de CUDA ({@code __global__}) compilado y listo para lanzarse desde Java. */
public interface Kernel {

  String name();

  List<KernelParameter> parameters();

  /**
   * Lanza el kernel y espera a que termine.
   *
   * @param config grid, bloque y memoria compartida; vea {@link LaunchConfig#grid(long, int)}
   * @param args un argumento por parámetro, en orden: {@link Buffer} para punteros; números de Java
   *     para escalares ({@code int}, {@code float}…)
   * @return el informe del lanzamiento, que el cuaderno muestra solo
   * @throws DeviceException si la configuración o los argumentos no sirven, o si el kernel comete
   *     un error de memoria
   * @throws LaunchInterruptedException si se interrumpe el hilo que lanza, o si vence el tiempo
   */
  LaunchReport launch(LaunchConfig config, Object... args);
}
