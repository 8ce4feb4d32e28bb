package telar.device.emulator;

import java.lang.reflect.Array;
import java.util.List;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceInfo;
import telar.device.emulator.launch.Model;
import telar.device.emulator.unit.CompiledUnit;
import telar.device.emulator.unit.UnitCompiler;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** The emulator as a device: one memory, and kernels that run in Java. */
final class EmulatorDevice implements Device {

  private final Memory memory = new Memory();

  @Override
  public DeviceInfo info() {
    return Model.INFO;
  }

  @Override
  public CudaModule compile(CudaSource source, CompileOptions options) {
    CompiledUnit unit = UnitCompiler.compile(List.of(source), options);
    return new EmulatedModule(unit, memory, options);
  }

  @Override
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    T array = arrayType.cast(Array.newInstance(arrayType.getComponentType(), 0));
    long bytes = (long) length * ElementType.of(array).bytes();
    Allocation allocation = memory.allocate(Address.GLOBAL, bytes, "", Origin.NONE);
    return new EmulatorBuffer<>(memory, allocation, arrayType, length);
  }

  @Override
  public <T> Buffer<T> upload(T array) {
    @SuppressWarnings("unchecked") // an object's class is the class of its type
    Class<T> arrayType = (Class<T>) array.getClass();
    Buffer<T> buffer = allocate(arrayType, Array.getLength(array));
    buffer.upload(array);
    return buffer;
  }

  @Override
  public void close() {
    memory.live(Address.GLOBAL).forEach(memory::free);
  }
}
