package telar.device.emulator;

import java.lang.reflect.Array;
import java.util.List;
import telar.device.Buffer;
import telar.device.DeviceException;
import telar.device.emulator.launch.DeviceMemoryObject;
import telar.device.emulator.text.Texts;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;

/** An allocation of the emulator with the Java array type that the learner works with. */
final class EmulatorBuffer<T> implements Buffer<T>, DeviceMemoryObject {

  private final Memory memory;
  private final Allocation allocation;
  private final Class<T> arrayType;
  private final int length;

  EmulatorBuffer(Memory memory, Allocation allocation, Class<T> arrayType, int length) {
    this.memory = memory;
    this.allocation = allocation;
    this.arrayType = arrayType;
    this.length = length;
  }

  @Override
  public Memory memory() {
    return memory;
  }

  @Override
  public Allocation allocation() {
    return allocation;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public long bytes() {
    return allocation.bytes();
  }

  @Override
  public Class<T> arrayType() {
    return arrayType;
  }

  @Override
  public T download() {
    requireOpen();
    T copy = arrayType.cast(Array.newInstance(arrayType.getComponentType(), length));
    allocation.download(0, copy, 0, length);
    return copy;
  }

  @Override
  public void upload(T source) {
    requireOpen();
    int given = Array.getLength(source);
    if (given != length) {
      throw new IllegalArgumentException(Texts.DEVICE.of("buffer.size", length, given));
    }
    allocation.upload(0, source, 0, length);
  }

  private void requireOpen() {
    if (allocation.isFreed()) {
      throw new DeviceException(Texts.DEVICE.of("buffer.closed"), List.of());
    }
  }

  @Override
  public void close() {
    if (!allocation.isFreed()) {
      memory.free(allocation);
    }
  }

  @Override
  public String toString() {
    return Texts.DEVICE.of("buffer.shown", arrayType.getSimpleName(), length);
  }
}
