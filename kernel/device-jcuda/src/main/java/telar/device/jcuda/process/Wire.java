package telar.device.jcuda.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import telar.device.Dim3;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.driver.DeviceFacts;
import telar.device.jcuda.driver.Driver;

/** How the values of the driver's calls are written as bytes. */
final class Wire {

  private static final int POINTER = 0;
  private static final int SCALAR = 1;

  private Wire() {}

  static void write(DataOutputStream out, Dim3 size) throws IOException {
    out.writeInt(size.x());
    out.writeInt(size.y());
    out.writeInt(size.z());
  }

  static Dim3 readSize(DataInputStream in) throws IOException {
    return new Dim3(in.readInt(), in.readInt(), in.readInt());
  }

  static void write(DataOutputStream out, DeviceFacts facts) throws IOException {
    out.writeUTF(facts.name());
    out.writeInt(facts.capability());
    out.writeInt(facts.multiprocessors());
    out.writeInt(facts.maxThreadsPerBlock());
    write(out, facts.maxBlock());
    write(out, facts.maxGrid());
    out.writeInt(facts.sharedBytesPerBlock());
  }

  static DeviceFacts readFacts(DataInputStream in) throws IOException {
    return new DeviceFacts(
        in.readUTF(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        readSize(in),
        readSize(in),
        in.readInt());
  }

  static void write(
      DataOutputStream out, List<Argument> arguments, ToIntFunction<Driver.Memory> number)
      throws IOException {
    out.writeInt(arguments.size());
    for (Argument argument : arguments) {
      if (argument instanceof Argument.Pointer pointer) {
        out.writeByte(POINTER);
        out.writeInt(number.applyAsInt(pointer.memory()));
      } else {
        byte[] bytes = ((Argument.Scalar) argument).bytes();
        out.writeByte(SCALAR);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  static List<Argument> readArguments(DataInputStream in, IntFunction<Driver.Memory> memory)
      throws IOException {
    int count = in.readInt();
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(
          in.readByte() == POINTER
              ? new Argument.Pointer(memory.apply(in.readInt()))
              : new Argument.Scalar(in.readNBytes(in.readInt())));
    }
    return arguments;
  }
}
