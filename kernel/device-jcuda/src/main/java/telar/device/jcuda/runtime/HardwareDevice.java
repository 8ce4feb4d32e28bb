package telar.device.jcuda.runtime;

import java.lang.reflect.Array;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceInfo;
import telar.device.jcuda.driver.DeviceFacts;
import telar.device.jcuda.driver.RestartableDriver;
import telar.device.jcuda.nvrtc.CompiledUnit;

/** A GPU behind the {@code Device} SPI. */
public final class HardwareDevice implements Device {

  /** Compiles for the GPU of this device. */
  @FunctionalInterface
  public interface Compiler {
    CompiledUnit compile(CudaSource source, CompileOptions options);
  }

  private final Session session;
  private final Compiler compiler;

  public HardwareDevice(RestartableDriver driver, Compiler compiler) {
    this.session = new Session(driver);
    this.compiler = compiler;
  }

  @Override
  public DeviceInfo info() {
    return info(session.driver().facts());
  }

  static DeviceInfo info(DeviceFacts facts) {
    return new DeviceInfo(
        facts.name(),
        DeviceInfo.Kind.GPU,
        facts.capabilityText(),
        facts.multiprocessors(),
        facts.maxThreadsPerBlock(),
        facts.sharedBytesPerBlock());
  }

  @Override
  public CudaModule compile(CudaSource source, CompileOptions options) {
    return new HardwareModule(source, compiler.compile(source, options), session);
  }

  @Override
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    return HardwareBuffer.allocate(session, arrayType, length);
  }

  @Override
  @SuppressWarnings("unchecked") // getClass() of a T[] is a Class<T[]>, which Java cannot express
  public <T> Buffer<T> upload(T array) {
    Class<T> type = (Class<T>) array.getClass();
    Session.require(type.isArray(), "buffer.type", type.getSimpleName());
    Buffer<T> buffer = allocate(type, Array.getLength(array));
    buffer.upload(array);
    return buffer;
  }

  @Override
  public void close() {
    session.close();
  }
}
