package telar.device.jcuda.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import telar.device.Dim3;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.driver.DeviceFacts;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.driver.FunctionFacts;
import telar.device.jcuda.driver.RestartableDriver;

/**
 * The driver in a process of its own. CUDA gives a process no second chance after a bad access, no
 * way to stop a kernel, and prints what kernels print to its standard output; a process that can be
 * ended and started again has all three.
 */
public final class DriverProcess implements RestartableDriver {

  /** The name of the error that the process is gone. */
  static final String ENDED = "GPU_PROCESS_ENDED";

  private interface Request {
    void write(DataOutputStream out) throws IOException;
  }

  private interface Answer<T> {
    T read(DataInputStream in) throws IOException;
  }

  private record Numbered(int number) implements Memory, Module, Run {}

  private record RemoteFunction(int number, FunctionFacts facts) implements Function {}

  private static final Request NOTHING = out -> {};

  private final List<String> command;
  private final DeviceFacts facts;
  private GpuProcess process;

  DriverProcess(List<String> command) {
    this.command = command;
    this.process = started(command);
    this.facts = open();
  }

  private DeviceFacts open() {
    try {
      return ask(Call.FACTS, NOTHING, Wire::readFacts);
    } catch (DriverException e) {
      process.close();
      throw e;
    }
  }

  /**
   * Starts the process and the driver in it.
   *
   * @throws DriverException when the driver does not start
   */
  public static DriverProcess start() {
    return new DriverProcess(GpuProcess.command(DriverMain.class));
  }

  private static GpuProcess started(List<String> command) {
    try {
      return GpuProcess.start(command);
    } catch (IOException e) {
      throw new DriverException(ENDED, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void restart() {
    process.close();
    process = started(command);
    open();
  }

  @Override
  public void close() {
    process.close();
  }

  @Override
  public DeviceFacts facts() {
    return facts;
  }

  @Override
  public Memory allocate(long bytes) {
    return ask(Call.ALLOCATE, out -> out.writeLong(bytes), DriverProcess::numbered);
  }

  @Override
  public void free(Memory memory) {
    ask(Call.FREE, out -> out.writeInt(number(memory)), in -> true);
  }

  @Override
  public void write(Memory target, long offset, byte[] bytes, int length) {
    ask(
        Call.WRITE,
        out -> {
          out.writeInt(number(target));
          out.writeLong(offset);
          out.writeInt(length);
          out.write(bytes, 0, length);
        },
        in -> true);
  }

  @Override
  public void read(Memory source, long offset, byte[] bytes, int length) {
    ask(
        Call.READ,
        out -> {
          out.writeInt(number(source));
          out.writeLong(offset);
          out.writeInt(length);
        },
        in -> {
          in.readFully(bytes, 0, length);
          return true;
        });
  }

  @Override
  public Module load(byte[] image) {
    return ask(
        Call.LOAD,
        out -> {
          out.writeInt(image.length);
          out.write(image);
        },
        DriverProcess::numbered);
  }

  @Override
  public Function function(Module module, String loweredName) {
    return ask(
        Call.FUNCTION,
        out -> {
          out.writeInt(number(module));
          out.writeUTF(loweredName);
        },
        in -> new RemoteFunction(in.readInt(), new FunctionFacts(in.readInt(), in.readInt())));
  }

  @Override
  public Variable variable(Module module, String loweredName) {
    return ask(
        Call.VARIABLE,
        out -> {
          out.writeInt(number(module));
          out.writeUTF(loweredName);
        },
        in -> new Variable(numbered(in), in.readLong()));
  }

  @Override
  public FunctionFacts facts(Function function) {
    return ((RemoteFunction) function).facts();
  }

  @Override
  public Run start(
      Function function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments) {
    return ask(
        Call.START,
        out -> {
          out.writeInt(((RemoteFunction) function).number());
          Wire.write(out, grid);
          Wire.write(out, block);
          out.writeInt(sharedBytes);
          Wire.write(out, arguments, DriverProcess::number);
        },
        DriverProcess::numbered);
  }

  @Override
  public boolean finished(Run run) {
    return ask(Call.FINISHED, out -> out.writeInt(number(run)), DataInputStream::readBoolean);
  }

  @Override
  public Outcome outcome(Run run) {
    long nanos = ask(Call.OUTCOME, out -> out.writeInt(number(run)), DataInputStream::readLong);
    return new Outcome(Duration.ofNanos(nanos), process.printed());
  }

  private <T> T ask(Call call, Request request, Answer<T> answer) {
    try {
      process.out.writeByte(call.ordinal());
      request.write(process.out);
      process.out.flush();
      if (process.in.readByte() == Call.DONE) {
        return answer.read(process.in);
      }
      throw new DriverException(process.in.readUTF(), process.printed());
    } catch (IOException e) {
      throw new DriverException(ENDED, process.printed());
    }
  }

  private static Numbered numbered(DataInputStream in) throws IOException {
    return new Numbered(in.readInt());
  }

  private static int number(Object object) {
    return ((Numbered) object).number();
  }
}
