package telar.device;

import java.util.Set;

/**
 * La GPU (o el emulador) de este cuaderno: la variable {@code gpu} de las celdas de Java.
 *
 * <pre>{@code
 * Buffer<float[]> dx = gpu.upload(x);
 * saxpy.launch(grid(n, 256), n, 2f, dx, dy);
 * float[] y = dy.download();
 * }</pre>
 */
public final class Gpu {

  private static final Set<Class<?>> ARRAY_TYPES =
      Set.of(float[].class, double[].class, int[].class, long[].class, short[].class, byte[].class);

  private final Device device;

  public Gpu(Device device) {
    this.device = device;
  }

  /** El dispositivo que hay debajo. */
  public Device device() {
    return device;
  }

  public DeviceInfo info() {
    return device.info();
  }

  /**
   * Reserva memoria y copia en ella el arreglo (H→D).
   *
   * @throws IllegalArgumentException si no es un arreglo de un tipo primitivo numérico
   */
  public <T> Buffer<T> upload(T array) {
    if (array == null) {
      throw new IllegalArgumentException(Texts.of("upload.null"));
    }
    requireArrayType("gpu.upload", array.getClass());
    return device.upload(array);
  }

  /**
   * Reserva memoria sin inicializar para {@code length} elementos.
   *
   * @param arrayType p. ej. {@code float[].class}
   * @throws IllegalArgumentException si la clase no es la de un arreglo de un tipo primitivo
   *     numérico, o la longitud es negativa
   */
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    requireArrayType("gpu.allocate", arrayType);
    if (length < 0) {
      throw new IllegalArgumentException(Texts.of("allocate.negative", length));
    }
    return device.allocate(arrayType, length);
  }

  private static void requireArrayType(String method, Class<?> type) {
    if (!ARRAY_TYPES.contains(type)) {
      throw new IllegalArgumentException(Texts.of("array.type", method, type.getSimpleName()));
    }
  }

  /** Compila CUDA C++ desde Java; lo mismo que hace una celda {@code %%cuda}. */
  public CudaModule compile(String source) {
    return device.compile(new CudaSource("java.cu", source), CompileOptions.defaults());
  }
}
