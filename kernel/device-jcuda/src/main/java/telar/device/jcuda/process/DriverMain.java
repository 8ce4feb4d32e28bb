package telar.device.jcuda.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.NativeDriver;

/**
 * The GPU process: connects to the one that started it and serves the driver until that hangs up.
 * Its standard output is the kernels'.
 */
public final class DriverMain {

  private static final int BUFFER = 1 << 16;

  private DriverMain() {}

  public static void main(String[] arguments) throws IOException {
    serve(NativeDriver::open);
  }

  /** Reads the port, the password and the end mark from standard input, a line each. */
  static void serve(Supplier<Driver> opener) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    int port = Integer.parseInt(lines.readLine());
    String password = lines.readLine();
    String mark = lines.readLine();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
      out.writeUTF(password);
      out.flush();
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
      new DriverServer(opener, in, out, () -> print("\n" + mark)).serve();
    }
    // A kernel without an end would keep an orderly end waiting.
    Runtime.getRuntime().halt(0);
  }

  private static void print(String mark) {
    System.out.print(mark);
    System.out.flush();
  }
}
