package telar.notebook.display;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import telar.text.Html;

/** The style sheets of this package, each an element to put before what it styles. */
final class Styles {

  static final String REPORT =
      Html.element("style", style("informe.css") + style("imagenes.css") + style("graficas.css"));

  /** For a chart that stands alone. */
  static final String CHART = Html.element("style", style("graficas.css"));

  static final String TABLE = Html.element("style", style("tablas.css"));

  private Styles() {}

  private static String style(String name) {
    try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
