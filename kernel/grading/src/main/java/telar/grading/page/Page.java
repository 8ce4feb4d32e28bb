package telar.grading.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import telar.text.Html;

/** An HTML page with its style in it, light or dark as the reader has it, and fit to print. */
final class Page {

  private static final String STYLE = style();

  private Page() {}

  private static String style() {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="es">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <h1>%1$s</h1>
        %3$s</body>
        </html>
        """
        .formatted(Html.escape(title), STYLE, body);
  }

  /** A bar with what it stands for on its left and how much that is on its right. */
  static String bar(String label, double share, String amount) {
    return "<tr><td>%s</td><td class=\"track\"><div class=\"bar\" style=\"width:%d%%\"></div></td><td>%s</td></tr>\n"
        .formatted(Html.escape(label), Math.round(share * 100), Html.escape(amount));
  }
}
