package telar.notebook.pictures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import telar.device.Dim3;

/** The Spanish texts of the pictures; numbers are written as Mexico writes them. */
final class Texts {

  static final Locale NUMBERS = Locale.forLanguageTag("es-MX");

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.notebook.pictures.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), NUMBERS).format(arguments);
  }

  /** A block or thread as CUDA writes it, without the dimensions that are zero. */
  static String place(Dim3 place) {
    if (place.z() > 0) {
      return place.toString();
    }
    return place.y() > 0 ? "(" + place.x() + ", " + place.y() + ")" : "" + place.x();
  }

  static String number(double value) {
    return String.format(NUMBERS, "%.1f", value);
  }

  static String percent(double part) {
    return String.format(NUMBERS, "%.0f %%", part * 100);
  }
}
