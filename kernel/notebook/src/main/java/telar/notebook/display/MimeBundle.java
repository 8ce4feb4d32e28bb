package telar.notebook.display;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The representations of one value, by MIME type; a front end shows the richest it knows.
 *
 * @param data text by MIME type (base64 for binary types)
 */
public record MimeBundle(Map<String, String> data) {

  public static final String TEXT = "text/plain";
  public static final String HTML = "text/html";
  public static final String SVG = "image/svg+xml";
  public static final String PNG = "image/png";

  public MimeBundle {
    data = Map.copyOf(data);
  }

  public static MimeBundle text(String text) {
    return new MimeBundle(Map.of(TEXT, text));
  }

  /** HTML with its text alternative. */
  public static MimeBundle html(String html, String text) {
    return text(text).with(HTML, html);
  }

  /** The text of that type; empty when the bundle has none. */
  public String get(String mimeType) {
    return data.getOrDefault(mimeType, "");
  }

  public MimeBundle with(String mimeType, String value) {
    Map<String, String> more = new LinkedHashMap<>(data);
    more.put(mimeType, value);
    return new MimeBundle(more);
  }
}
