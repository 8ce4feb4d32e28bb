package telar.notebook.protocol;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a front end writes for its kernel: where to listen and with which key to sign.
 *
 * @param transport {@code tcp} or {@code ipc}
 * @param ip address to bind
 * @param key secret of the signatures; empty when messages go unsigned
 * @param signatureScheme e.g. {@code hmac-sha256}
 */
public record ConnectionFile(
    String transport,
    String ip,
    @SerializedName("shell_port") int shellPort,
    @SerializedName("control_port") int controlPort,
    @SerializedName("stdin_port") int stdinPort,
    @SerializedName("iopub_port") int iopubPort,
    @SerializedName("hb_port") int heartbeatPort,
    String key,
    @SerializedName("signature_scheme") String signatureScheme) {

  /**
   * Reads the file that the front end names on the command line.
   *
   * @throws IOException when it cannot be read or is not a connection file
   */
  public static ConnectionFile read(Path file) throws IOException {
    try {
      ConnectionFile read = new Gson().fromJson(Files.readString(file), ConnectionFile.class);
      if (read == null || read.transport() == null || read.ip() == null) {
        throw new IOException("not a connection file: " + file);
      }
      return read;
    } catch (JsonParseException e) {
      throw new IOException("not a connection file: " + file, e);
    }
  }

  /** The address of a channel, as ZeroMQ writes it. */
  public String address(Channel channel) {
    int port =
        switch (channel) {
          case SHELL -> shellPort;
          case CONTROL -> controlPort;
          case STDIN -> stdinPort;
          case IOPUB -> iopubPort;
        };
    return address(port);
  }

  /** The address of the heartbeat, which carries no messages. */
  public String heartbeatAddress() {
    return address(heartbeatPort);
  }

  private String address(int port) {
    return transport + "://" + ip + (transport.equals("ipc") ? "-" : ":") + port;
  }
}
