package telar.cli.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import telar.cli.console.UserError;

/** Chooses the port of the server: the one asked for, or the first free one from Jupyter's own. */
final class Ports {

  static final int DEFAULT = 8888;
  private static final int LAST = 65535;
  private static final int TRIES = 100;

  private Ports() {}

  static int asked(int port) {
    if (port < 1 || port > LAST) {
      throw UserError.usage("lab.badPort", Integer.toString(port));
    }
    if (!free(port)) {
      throw UserError.usage("lab.busyPort", Integer.toString(port), Integer.toString(port + 1));
    }
    return port;
  }

  static int firstFree() {
    for (int port = DEFAULT; port < DEFAULT + TRIES; port++) {
      if (free(port)) {
        return port;
      }
    }
    throw UserError.usage(
        "lab.noPort", Integer.toString(DEFAULT), Integer.toString(DEFAULT + TRIES - 1));
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
