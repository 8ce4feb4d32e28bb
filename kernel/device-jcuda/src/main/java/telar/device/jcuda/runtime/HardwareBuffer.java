package telar.device.jcuda.runtime;

import java.lang.ref.Cleaner;
import java.lang.reflect.Array;
import telar.device.Buffer;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.DriverException;

/** Memory of the GPU. It is freed when closed, or once Java no longer reaches it. */
final class HardwareBuffer<T> implements Buffer<T> {

  private static final Cleaner CLEANER = Cleaner.create();

  private final Session session;
  private final Class<T> arrayType;
  private final int length;
  private final Driver.Memory memory;
  private final int generation;
  private final Cleaner.Cleanable cleanable;
  private boolean closed;

  /** What the cleaner runs; it must not hold the buffer itself. */
  private record Release(Session session, Driver.Memory memory, int generation)
      implements Runnable {
    @Override
    public void run() {
      session.release(memory, generation);
    }
  }

  private HardwareBuffer(
      Session session, Class<T> arrayType, int length, Driver.Memory memory, int generation) {
    this.session = session;
    this.arrayType = arrayType;
    this.length = length;
    this.memory = memory;
    this.generation = generation;
    this.cleanable = CLEANER.register(this, new Release(session, memory, generation));
  }

  static <T> HardwareBuffer<T> allocate(Session session, Class<T> arrayType, int length) {
    int elementBytes = elementBytes(arrayType);
    Session.require(elementBytes > 0, "buffer.type", arrayType.getSimpleName());
    Session.require(length > 0, "buffer.length", length);
    long bytes = (long) length * elementBytes;
    return session.call(
        driver ->
            new HardwareBuffer<>(
                session,
                arrayType,
                length,
                allocate(session, driver, bytes),
                session.generation()));
  }

  /** Memory that Java no longer reaches may be all that is missing. */
  private static Driver.Memory allocate(Session session, Driver driver, long bytes) {
    try {
      return driver.allocate(bytes);
    } catch (DriverException e) {
      if (!e.error().equals("CUDA_ERROR_OUT_OF_MEMORY") || !session.collectGarbage()) {
        throw e;
      }
      return driver.allocate(bytes);
    }
  }

  private static int elementBytes(Class<?> arrayType) {
    if (arrayType == float[].class || arrayType == int[].class) {
      return 4;
    } else if (arrayType == double[].class || arrayType == long[].class) {
      return 8;
    } else if (arrayType == short[].class) {
      return 2;
    }
    return arrayType == byte[].class ? 1 : 0;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public long bytes() {
    return (long) length * elementBytes(arrayType);
  }

  @Override
  public Class<T> arrayType() {
    return arrayType;
  }

  @Override
  public T download() {
    T array = arrayType.cast(Array.newInstance(arrayType.getComponentType(), length));
    session.call(
        driver -> {
          Pieces.download(driver, memory(), array);
          return array;
        });
    return array;
  }

  @Override
  public void upload(T source) {
    int given = Array.getLength(source);
    if (given != length) {
      throw new IllegalArgumentException(
          telar.device.jcuda.text.Messages.get("buffer.size", length, given));
    }
    session.call(
        driver -> {
          Pieces.upload(driver, source, memory());
          return source;
        });
  }

  /** The memory, if it still exists. */
  Driver.Memory memory() {
    Session.require(!closed, "buffer.closed");
    Session.require(generation == session.generation(), "buffer.lost");
    return memory;
  }

  boolean belongsTo(Session other) {
    return session == other;
  }

  @Override
  public void close() {
    closed = true;
    cleanable.clean();
  }
}
