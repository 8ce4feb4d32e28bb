package telar.device.jcuda.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.device.Dim3;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.driver.FunctionFacts;

/** Does what the calls that arrive ask of a driver, one after the other; objects are numbered. */
final class DriverServer {

  /** What follows {@link Call#DONE}. */
  private interface Answer {
    void write(DataOutputStream out) throws IOException;
  }

  private static final Answer NOTHING = out -> {};

  private final Supplier<Driver> opener;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Runnable endOfPrinted;
  private final Map<Integer, Object> objects = new HashMap<>();
  private int lastNumber;
  private @Nullable Driver opened;

  /**
   * A server.
   *
   * @param opener opens the driver at the first call
   * @param endOfPrinted marks where what has been printed ends
   */
  DriverServer(
      Supplier<Driver> opener, DataInputStream in, DataOutputStream out, Runnable endOfPrinted) {
    this.opener = opener;
    this.in = in;
    this.out = out;
    this.endOfPrinted = endOfPrinted;
  }

  /** Answers until nobody asks any more. */
  void serve() throws IOException {
    for (int code = in.read(); code >= 0; code = in.read()) {
      answer(Call.of(code));
      out.flush();
    }
  }

  private void answer(Call call) throws IOException {
    try {
      Answer answer = perform(call);
      out.writeByte(Call.DONE);
      answer.write(out);
    } catch (DriverException e) {
      endOfPrinted.run();
      out.writeByte(Call.FAILED);
      out.writeUTF(e.error());
    }
  }

  private Answer perform(Call call) throws IOException {
    return switch (call) {
      case FACTS -> facts();
      case ALLOCATE -> numbered(driver().allocate(in.readLong()));
      case FREE -> free();
      case WRITE -> write();
      case READ -> read();
      case LOAD -> numbered(driver().load(in.readNBytes(in.readInt())));
      case FUNCTION -> function();
      case VARIABLE -> variable();
      case START -> start();
      case FINISHED -> finished();
      case OUTCOME -> outcome();
    };
  }

  private Answer facts() {
    Driver driver = driver();
    return reply -> Wire.write(reply, driver.facts());
  }

  private Answer free() throws IOException {
    driver().free(remove(Driver.Memory.class));
    return NOTHING;
  }

  private Answer write() throws IOException {
    Driver.Memory target = object(Driver.Memory.class);
    long offset = in.readLong();
    byte[] bytes = in.readNBytes(in.readInt());
    driver().write(target, offset, bytes, bytes.length);
    return NOTHING;
  }

  private Answer read() throws IOException {
    Driver.Memory source = object(Driver.Memory.class);
    long offset = in.readLong();
    byte[] bytes = new byte[in.readInt()];
    driver().read(source, offset, bytes, bytes.length);
    return reply -> reply.write(bytes);
  }

  private Answer function() throws IOException {
    Driver.Module module = object(Driver.Module.class);
    Driver.Function function = driver().function(module, in.readUTF());
    FunctionFacts facts = driver().facts(function);
    return reply -> {
      reply.writeInt(number(function));
      reply.writeInt(facts.maxThreadsPerBlock());
      reply.writeInt(facts.staticSharedBytes());
    };
  }

  private Answer variable() throws IOException {
    Driver.Variable variable = driver().variable(object(Driver.Module.class), in.readUTF());
    return reply -> {
      reply.writeInt(number(variable.memory()));
      reply.writeLong(variable.bytes());
    };
  }

  private Answer start() throws IOException {
    Driver.Function function = object(Driver.Function.class);
    Dim3 grid = Wire.readSize(in);
    Dim3 block = Wire.readSize(in);
    int shared = in.readInt();
    var arguments = Wire.readArguments(in, number -> object(number, Driver.Memory.class));
    return numbered(driver().start(function, grid, block, shared, arguments));
  }

  private Answer finished() throws IOException {
    boolean finished = driver().finished(object(Driver.Run.class));
    return reply -> reply.writeBoolean(finished);
  }

  private Answer outcome() throws IOException {
    Driver.Outcome outcome = driver().outcome(remove(Driver.Run.class));
    endOfPrinted.run();
    return reply -> reply.writeLong(outcome.elapsed().toNanos());
  }

  private Driver driver() {
    Driver driver = opened;
    if (driver == null) {
      driver = opener.get();
      opened = driver;
    }
    return driver;
  }

  private Answer numbered(Object object) {
    return reply -> reply.writeInt(number(object));
  }

  private int number(Object object) {
    objects.put(++lastNumber, object);
    return lastNumber;
  }

  private <T> T object(Class<T> type) throws IOException {
    return object(in.readInt(), type);
  }

  private <T> T object(int number, Class<T> type) {
    return type.cast(Objects.requireNonNull(objects.get(number)));
  }

  private <T> T remove(Class<T> type) throws IOException {
    return type.cast(Objects.requireNonNull(objects.remove(in.readInt())));
  }
}
