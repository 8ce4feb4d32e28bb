package telar.grading.junit;

import java.lang.reflect.Array;
import telar.device.Buffer;
import telar.device.Device;
import telar.device.DeviceInfo;

/**
 * A buffer that notices writes beyond its end. The emulator checks every access against the exact
 * allocation, on both sides, so there it is a plain buffer; hardware does not check, so there a
 * zone of poison follows the contents.
 */
final class GuardedBuffer implements AutoCloseable {

  private static final int GUARD = 256;

  private final Buffer<?> buffer;
  private final int length;

  private GuardedBuffer(Buffer<?> buffer, int length) {
    this.buffer = buffer;
    this.length = length;
  }

  static GuardedBuffer holding(Device device, Object contents) {
    int length = Array.getLength(contents);
    return new GuardedBuffer(device.upload(padded(contents, length + guard(device))), length);
  }

  /** Memory nobody wrote; on hardware, poison (old contents could be an earlier right answer). */
  static GuardedBuffer uninitialized(Device device, Object blank) {
    int length = Array.getLength(blank);
    return guard(device) == 0
        ? new GuardedBuffer(device.allocate(blank.getClass(), length), length)
        : holding(device, Poison.fill(blank));
  }

  private static int guard(Device device) {
    return device.info().kind() == DeviceInfo.Kind.GPU ? GUARD : 0;
  }

  private static Object padded(Object contents, int total) {
    Object array = Poison.fill(Array.newInstance(contents.getClass().getComponentType(), total));
    System.arraycopy(contents, 0, array, 0, Array.getLength(contents));
    return array;
  }

  Object argument() {
    return buffer;
  }

  Object contents() {
    Object all = download();
    Object contents = Array.newInstance(all.getClass().getComponentType(), length);
    System.arraycopy(all, 0, contents, 0, length);
    return contents;
  }

  boolean guardIsIntact() {
    Object all = download();
    for (int i = length; i < buffer.length(); i++) {
      if (!Poison.is((Number) Array.get(all, i))) {
        return false;
      }
    }
    return true;
  }

  private Object download() {
    return buffer.download();
  }

  @Override
  public void close() {
    buffer.close();
  }
}
