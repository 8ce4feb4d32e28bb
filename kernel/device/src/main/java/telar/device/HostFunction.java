package telar.device;

import java.time.Duration;
import java.util.List;

/** Una función del host, escrita en CUDA C++, que se puede llamar desde Java. */
public interface HostFunction {

  String name();

  /** Sus parámetros; uno con puntero recibe un arreglo de Java. */
  List<KernelParameter> parameters();

  /** Lo que devuelve, como C++ lo escribe: {@code void}, {@code int}, {@code float}… */
  String returnType();

  /**
   * Llama a la función en el host emulado y espera a que termine. Cada llamada empieza con la
   * memoria del dispositivo vacía. Los arreglos llegan a la función como memoria fija
   * (<i>pinned</i>) del host y, salvo los de parámetros {@code const}, vuelven con lo que ella
   * escribió.
   *
   * @param args un argumento por parámetro, en orden: arreglos para punteros; números para
   *     escalares
   * @return el informe, que el cuaderno muestra solo; también si la función comete un error
   * @throws DeviceException si los argumentos no sirven
   * @throws LaunchInterruptedException si se interrumpe el hilo que llama, o si vence el tiempo
   */
  HostReport call(Object... args);

  /** La misma función con un tiempo límite; {@link Duration#ZERO} = sin límite. */
  HostFunction timeLimit(Duration limit);
}
