package telar.notebook.protocol;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes the messages of one session: replies, publications and requests to the front end. */
public final class MessageFactory {

  /** The version of the messaging protocol that Telar speaks. */
  public static final String PROTOCOL_VERSION = "5.4";

  private static final String USERNAME = "telar";

  private final String session = UUID.randomUUID().toString();

  /** A message for whoever sent the request: same route, with the request as its parent. */
  public Message reply(Message request, String type, JsonObject content) {
    return new Message(
        request.identities(), header(type), request.header(), new JsonObject(), content);
  }

  /** A message for every front end; {@code parent} is the header of the request behind it. */
  public Message publication(JsonObject parent, String type, JsonObject content) {
    byte[] topic = ("kernel." + session + "." + type).getBytes(StandardCharsets.UTF_8);
    return new Message(List.of(topic), header(type), parent, new JsonObject(), content);
  }

  /** The first message that a new subscriber of the iopub channel gets (protocol 5.4). */
  Message welcome(byte[] subscription) {
    JsonObject content = new JsonObject();
    content.addProperty("subscription", new String(subscription, StandardCharsets.UTF_8));
    return new Message(
        List.of(subscription),
        header("iopub_welcome"),
        new JsonObject(),
        new JsonObject(),
        content);
  }

  private JsonObject header(String type) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", UUID.randomUUID().toString());
    header.addProperty("session", session);
    header.addProperty("username", USERNAME);
    header.addProperty("date", Instant.now().toString());
    header.addProperty("msg_type", type);
    header.addProperty("version", PROTOCOL_VERSION);
    return header;
  }
}
