package telar.notebook.protocol;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * One message of the protocol.
 *
 * @param identities ZeroMQ's routing prefix
 * @param header who, when and what type
 * @param parent the header of the message that caused this one; empty when none did
 * @param metadata additional facts
 * @param content the body, as the protocol defines it for each type
 */
public record Message(
    List<byte[]> identities,
    JsonObject header,
    JsonObject parent,
    JsonObject metadata,
    JsonObject content) {

  public Message {
    identities = List.copyOf(identities);
  }

  /** The message type, e.g. {@code execute_request}. */
  public String type() {
    return header.get("msg_type").getAsString();
  }
}
