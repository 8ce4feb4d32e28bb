package telar.notebook.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns messages into the frames of the wire and back, signing and verifying them. */
final class MessageCodec {

  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);

  private final Signer signer;

  MessageCodec(Signer signer) {
    this.signer = signer;
  }

  List<byte[]> encode(Message message) {
    List<byte[]> parts =
        List.of(
            bytes(message.header()),
            bytes(message.parent()),
            bytes(message.metadata()),
            bytes(message.content()));
    List<byte[]> frames = new ArrayList<>(message.identities());
    frames.add(DELIMITER);
    frames.add(signer.sign(parts));
    frames.addAll(parts);
    return frames;
  }

  /**
   * Reads the frames of one message.
   *
   * @throws BadMessageException when they are not a message or the signature is wrong
   */
  Message decode(List<byte[]> frames) throws BadMessageException {
    int delimiter = indexOfDelimiter(frames);
    if (delimiter < 0 || frames.size() < delimiter + 6) {
      throw new BadMessageException("incomplete message of " + frames.size() + " frames");
    }
    List<byte[]> parts = frames.subList(delimiter + 2, delimiter + 6);
    if (!MessageDigest.isEqual(signer.sign(parts), frames.get(delimiter + 1))) {
      throw new BadMessageException("wrong signature");
    }
    Message message =
        new Message(
            frames.subList(0, delimiter),
            object(parts.get(0)),
            object(parts.get(1)),
            object(parts.get(2)),
            object(parts.get(3)));
    if (!message.header().has("msg_type")) {
      throw new BadMessageException("no msg_type");
    }
    return message;
  }

  private static int indexOfDelimiter(List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      if (Arrays.equals(frames.get(i), DELIMITER)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] bytes(JsonObject object) {
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject object(byte[] frame) throws BadMessageException {
    try {
      return JsonParser.parseString(new String(frame, StandardCharsets.UTF_8)).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new BadMessageException("a part is not a JSON object", e);
    }
  }
}
