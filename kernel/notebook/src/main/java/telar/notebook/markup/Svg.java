package telar.notebook.markup;

import java.util.Locale;
import telar.text.Html;

/**
 * An SVG drawing that grows by shapes; shapes of one class are best drawn as one path, which keeps
 * it small. Its title and description are its text alternative.
 */
public final class Svg {

  private final int width;
  private final StringBuilder shapes = new StringBuilder();

  public Svg(int width) {
    this.width = width;
  }

  /** A path; {@code data} is made with {@link #box} and {@link #line}. */
  public Svg path(String cssClass, CharSequence data) {
    if (data.length() > 0) {
      shapes
          .append("<path class=\"")
          .append(cssClass)
          .append("\" d=\"")
          .append(data)
          .append("\"/>");
    }
    return this;
  }

  /** Text whose anchor is start, middle or end. */
  public Svg text(double x, double y, String anchor, String text) {
    return text(x, y, anchor, "", text);
  }

  /** Text of a class, unless that is empty. */
  public Svg text(double x, double y, String anchor, String cssClass, String text) {
    shapes
        .append("<text")
        .append(cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"")
        .append(" x=\"")
        .append(number(x))
        .append("\" y=\"")
        .append(number(y))
        .append(anchor.equals("start") ? "\"" : "\" text-anchor=\"" + anchor + "\"")
        .append(">")
        .append(Html.escape(text))
        .append("</text>");
    return this;
  }

  /**
   * A frame for a script to move over columns of a picture; it stands nowhere before that.
   *
   * @param first number of the first column
   */
  public Svg mark(
      String cssClass, int first, int columns, double x, double width, double y, double height) {
    shapes
        .append("<path class=\"")
        .append(cssClass)
        .append("\" data-banda=\"")
        .append(first)
        .append(' ')
        .append(columns);
    for (double number : new double[] {x, width, y, height}) {
      shapes.append(' ').append(number(number));
    }
    shapes.append("\"/>");
    return this;
  }

  /** Path data of a rectangle. */
  public static String box(double x, double y, double width, double height) {
    return "M"
        + number(x)
        + " "
        + number(y)
        + "h"
        + number(width)
        + "v"
        + number(height)
        + "h"
        + number(-width)
        + "z";
  }

  /** Path data of a line. */
  public static String line(double x1, double y1, double x2, double y2) {
    return "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
  }

  /**
   * The whole element.
   *
   * @param description what the picture says, for those who do not see it
   */
  public String element(int height, String description) {
    String text = Html.escape(description);
    return "<svg class=\"telar-imagen\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" width=\""
        + width
        + "\" aria-label=\""
        + text
        + "\"><title>"
        + text
        + "</title>"
        + shapes
        + "</svg>";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
