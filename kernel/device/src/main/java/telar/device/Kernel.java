package telar.device;

import java.util.List;

/** Un kernel de CUDA ({@code __global__}) compilado y listo para lanzarse desde Java. */
public interface Kernel {

  /** Los órdenes que se prueban si no se dice cuántos. */
  int ORDERS = 12;

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

  /**
   * Copia un arreglo a una variable {@code __constant__} o {@code __device__} de la celda del
   * kernel, como {@code cudaMemcpyToSymbol}: {@code suaviza.copyToSymbol("filter", pesos)}. El
   * valor dura hasta que se copie otro o se compile de nuevo la celda.
   *
   * @param symbol el nombre de la variable, p. ej. {@code "filter"}
   * @param array un arreglo primitivo numérico que ocupe a lo sumo los bytes de la variable
   * @throws DeviceException si no existe esa variable o el arreglo no cabe en ella
   */
  default void copyToSymbol(String symbol, Object array) {
    throw new DeviceException(Texts.of("symbol.unsupported", symbol), List.of());
  }

  /**
   * Repite el lanzamiento con los bloques y los warps en {@link #ORDERS} órdenes más, y dice si el
   * resultado cambia: vea {@link #ordenes(int, LaunchConfig, Object...)}.
   */
  default OrderReport ordenes(LaunchConfig config, Object... args) {
    return ordenes(ORDERS, config, args);
  }

  /**
   * Repite el lanzamiento con los bloques y los warps en otros órdenes. Si algún resultado cambia,
   * busca el lanzamiento más pequeño en que cambia y dice qué elemento, quién lo escribió y por
   * qué. Cada vez comienza con la memoria como está; al final la deja así: nada cambia en los
   * {@link Buffer}.
   *
   * @param orders cuántos órdenes, además del natural; las semillas van desde la de {@link
   *     LaunchConfig#schedule(long)}, o desde 1
   * @return el informe, que el cuaderno muestra solo
   * @throws DeviceException si el lanzamiento falla ya en el orden natural, o si el dispositivo no
   *     permite elegir el orden
   */
  default OrderReport ordenes(int orders, LaunchConfig config, Object... args) {
    throw new DeviceException(Texts.of("orders.unsupported"), List.of());
  }

  /**
   * Lanza el kernel y graba, paso a paso, lo que hace el primer warp del primer bloque: sus
   * variables en cada lane, la memoria que cambia y los lanes activos. El cuaderno lo muestra con
   * botones para avanzar y retroceder. Por lo demás es un lanzamiento como cualquiera; solo el
   * emulador puede grabar.
   *
   * @param config grid, bloque y memoria compartida
   * @param args un argumento por parámetro, como en {@link #launch}
   * @return los pasos; también si el kernel comete un error, hasta el error
   */
  default StepRecording pasos(LaunchConfig config, Object... args) {
    return pasos(WarpId.FIRST, config, args);
  }

  /**
   * Como {@link #pasos(LaunchConfig, Object...)}, con el warp que se elija: {@code
   * suma.pasos(warp(2, 1), grid(n, 256), n, x, y)} graba el warp 1 del bloque 2.
   */
  default StepRecording pasos(WarpId warp, LaunchConfig config, Object... args) {
    throw new DeviceException(Texts.of("steps.unsupported"), List.of());
  }
}
