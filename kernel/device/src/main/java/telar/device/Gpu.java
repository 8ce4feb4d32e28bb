package telar.device;

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

  /** Reserva memoria y copia en ella el arreglo (H→D). */
  public <T> Buffer<T> upload(T array) {
    return device.upload(array);
  }

  /**
   * Reserva memoria sin inicializar para {@code length} elementos.
   *
   * @param arrayType p. ej. {@code float[].class}
   */
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    return device.allocate(arrayType, length);
  }

  /** Compila CUDA C++ desde Java; lo mismo que hace una celda {@code %%cuda}. */
  public CudaModule compile(String source) {
    return device.compile(new CudaSource("java.cu", source), CompileOptions.defaults());
  }
}
