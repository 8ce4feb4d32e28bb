package telar.notebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import telar.device.Devices;
import telar.notebook.progress.AttemptLog;
import telar.notebook.protocol.ConnectionFile;
import telar.notebook.protocol.KernelSockets;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.session.Kernel;

/** Starts a kernel for the front end that wrote the connection file given as the argument. */
public final class Main {

  private Main() {}

  /** Serves until a front end asks for the end, or the process that started the kernel dies. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: java -cp … telar.notebook.Main CONNECTION-FILE");
      System.exit(2);
    }
    System.setProperty("java.awt.headless", "true");
    exitWithParent();
    serve(ConnectionFile.read(Path.of(arguments[0])));
    // A learner's threads may go on for ever.
    Runtime.getRuntime().halt(0);
  }

  private static void serve(ConnectionFile connection) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    MessageFactory factory = new MessageFactory();
    try (KernelSockets sockets = new KernelSockets(connection, factory);
        Kernel kernel =
            new Kernel(factory, sockets, Devices::open, AttemptLog.ofUser(), end::countDown)) {
      sockets.start(kernel);
      kernel.start();
      end.await();
    }
  }

  private static Thread waitFor(ProcessHandle parent) {
    Runnable wait =
        () -> {
          parent.onExit().join();
          Runtime.getRuntime().halt(0);
        };
    Thread thread = new Thread(wait, "telar-padre");
    thread.setDaemon(true);
    return thread;
  }

  /** jupyter_client tells its process id, so that no kernel outlives a server that was killed. */
  private static void exitWithParent() {
    String parent = System.getenv("JPY_PARENT_PID");
    if (parent != null && parent.matches("[1-9]\\d*")) {
      ProcessHandle.of(Long.parseLong(parent)).ifPresent(handle -> waitFor(handle).start());
    }
  }
}
