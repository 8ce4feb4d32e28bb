package telar.device.jcuda.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import telar.device.jcuda.driver.DriverException;

/** A process that serves a driver, connected. */
final class GpuProcess implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int TURN_MILLIS = 200;

  private final Process process;
  private final Socket socket;
  private final Printed printed;
  final DataInputStream in;
  final DataOutputStream out;

  private GpuProcess(Process process, Socket socket, Printed printed) throws IOException {
    this.process = process;
    this.socket = socket;
    this.printed = printed;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
  }

  /** The command that starts a class with this process's Java and class path. */
  static List<String> command(Class<?> main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx256m",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName());
  }

  /**
   * Starts a process.
   *
   * @param command reads port, password and mark from its standard input
   */
  static GpuProcess start(List<String> command) throws IOException {
    String password = UUID.randomUUID().toString();
    String mark = "\n" + UUID.randomUUID();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(TURN_MILLIS);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Printed printed = new Printed(process.getInputStream(), mark);
      String lines = server.getLocalPort() + "\n" + password + "\n" + mark.strip() + "\n";
      try (var input = process.getOutputStream()) {
        input.write(lines.getBytes(StandardCharsets.US_ASCII));
      }
      while (true) {
        GpuProcess connected = new GpuProcess(process, accept(server, process, printed), printed);
        if (connected.in.readUTF().equals(password)) {
          return connected;
        }
      }
    }
  }

  private static Socket accept(ServerSocket server, Process process, Printed printed)
      throws IOException {
    while (true) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        return socket;
      } catch (SocketTimeoutException notYet) {
        if (!process.isAlive()) {
          throw new DriverException(DriverProcess.ENDED, printed.untilMark());
        }
      }
    }
  }

  /** What has been printed since the last mark. */
  String printed() {
    return printed.untilMark();
  }

  /** Ends the process and with it whatever runs on the GPU. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      socket.close();
    } catch (IOException gone) {
      // There is nothing left to close.
    }
  }
}
