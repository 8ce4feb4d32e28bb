package telar.notebook.cuda;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceInfo;

/** A device that is opened when it is first needed, so that a session starts at once. */
public final class LazyDevice implements Device {

  private Supplier<Device> opener;
  private @Nullable Device opened;

  public LazyDevice(Supplier<Device> opener) {
    this.opener = opener;
  }

  private synchronized Device device() {
    if (opened == null) {
      opened = opener.get();
    }
    return opened;
  }

  /** Opens another device and closes this one; when the other cannot be opened, nothing changes. */
  synchronized void change(Supplier<Device> other) {
    Device next = other.get();
    close();
    opener = other;
    opened = next;
  }

  @Override
  public DeviceInfo info() {
    return device().info();
  }

  @Override
  public CudaModule compile(CudaSource source, CompileOptions options) {
    return device().compile(source, options);
  }

  @Override
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    return device().allocate(arrayType, length);
  }

  @Override
  public <T> Buffer<T> upload(T array) {
    return device().upload(array);
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
