package telar.device;

/**
 * A place where CUDA C++ runs: an NVIDIA GPU or the emulator. Implementations are thread-safe for
 * sequential use by several threads (calls are serialised).
 */
public interface Device extends AutoCloseable {

  DeviceInfo info();

  /**
   * Compiles CUDA C++ and makes its {@code __global__} functions launchable.
   *
   * @throws CompilationException with Spanish diagnostics, when the source does not compile
   */
  CudaModule compile(CudaSource source, CompileOptions options);

  /** Reserves uninitialised memory for {@code length} elements of the array type's component. */
  <T> Buffer<T> allocate(Class<T> arrayType, int length);

  /** Reserves memory and copies the whole array to it. */
  <T> Buffer<T> upload(T array);

  @Override
  void close();
}
