package telar.notebook.protocol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a message: the HMAC of its parts in hexadecimal, or nothing without a key. */
final class Signer {

  private final String algorithm;
  private final byte[] key;

  /**
   * Prepares a signature scheme.
   *
   * @param scheme as in the connection file, e.g. {@code hmac-sha256}
   */
  Signer(String scheme, String key) {
    this.algorithm = scheme.toLowerCase(Locale.ROOT).replace("-", "");
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  byte[] sign(List<byte[]> parts) {
    if (key.length == 0) {
      return new byte[0];
    }
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      parts.forEach(mac::update);
      return HexFormat.of().formatHex(mac.doFinal()).getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("signature scheme " + algorithm, e);
    }
  }
}
