package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.OrderDifference;
import telar.device.OrderReport;
import telar.notebook.pictures.OrderPicture;
import telar.notebook.text.Texts;
import telar.text.Html;

/** A launch under many orders: whether its answer changes, where, and how to see it again. */
final class OrderReportRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof OrderReport report
        ? Optional.of(MimeBundle.html(html(report), text(report)))
        : Optional.empty();
  }

  private static String html(OrderReport report) {
    StringBuilder html = new StringBuilder();
    html.append(Html.element("h4", Html.escape(title(report))))
        .append(Html.element("p", Html.escape(LaunchFacts.config(report.config()))))
        .append(Html.element("p", "telar-nota", Html.escape(tried(report))))
        .append(outcome(report));
    if (report.outcome() == OrderReport.Outcome.DIFFERENT) {
      report.difference().ifPresent(difference -> html.append(details(report, difference)));
    }
    return Styles.REPORT + Html.element("div", "telar-informe", html.toString());
  }

  private static String outcome(OrderReport report) {
    String cssClass =
        switch (report.outcome()) {
          case SAME -> "telar-bien";
          case ROUNDING -> "telar-aviso";
          case DIFFERENT -> "telar-hallazgo";
        };
    return Html.element("p", cssClass, Html.prose(sentence(report)));
  }

  private static String details(OrderReport report, OrderDifference difference) {
    return OrderPicture.svg(difference)
        + Html.element("p", Html.escape(Texts.DISPLAY.of("orders.repeat")))
        + Html.element("pre", "telar-ejemplo", Html.escape(again(report, difference)));
  }

  private static String title(OrderReport report) {
    return Texts.DISPLAY.of("orders.title", report.kernel());
  }

  private static String tried(OrderReport report) {
    return Texts.DISPLAY.of("orders.tried", report.orders());
  }

  private static String sentence(OrderReport report) {
    return switch (report.outcome()) {
      case SAME -> Texts.DISPLAY.of("orders.same");
      case ROUNDING -> report.difference().map(OrderReportRenderer::rounding).orElse("");
      case DIFFERENT -> report.difference().map(d -> LaunchFacts.finding(d.finding())).orElse("");
    };
  }

  private static String rounding(OrderDifference d) {
    return Texts.DISPLAY.of(
        "orders.rounding", d.element(), d.natural().value(), d.other().value(), seed(d));
  }

  private static String seed(OrderDifference difference) {
    return String.valueOf(difference.smallest().schedule().orElse(0));
  }

  /** The launch that shows it, as a cell writes it. */
  private static String again(OrderReport report, OrderDifference difference) {
    LaunchConfig smallest = difference.smallest();
    String shared = smallest.sharedBytes() == 0 ? "" : ".shared(" + smallest.sharedBytes() + ")";
    return report.kernel()
        + ".launch(config("
        + dim(smallest.grid())
        + ", "
        + dim(smallest.block())
        + ")"
        + shared
        + ".schedule("
        + seed(difference)
        + "), …)";
  }

  private static String dim(Dim3 size) {
    String rest = size.z() > 1 ? ", " + size.y() + ", " + size.z() : "";
    rest = rest.isEmpty() && size.y() > 1 ? ", " + size.y() : rest;
    return "Dim3.of(" + size.x() + rest + ")";
  }

  private static String text(OrderReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(title(report));
    lines.add(LaunchFacts.config(report.config()));
    lines.add(tried(report));
    lines.add(sentence(report));
    if (report.outcome() == OrderReport.Outcome.DIFFERENT) {
      report
          .difference()
          .ifPresent(
              difference -> {
                lines.add(OrderPicture.text(difference));
                lines.add(Texts.DISPLAY.of("orders.repeat") + " " + again(report, difference));
              });
    }
    return String.join("\n", lines);
  }
}
