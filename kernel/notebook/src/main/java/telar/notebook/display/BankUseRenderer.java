package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import telar.device.BankUse;
import telar.device.WarpAccess;
import telar.notebook.pictures.BankPicture;
import telar.notebook.text.Texts;
import telar.text.Html;

/** The banks that a warp asked for, a picture for each place of the kernel. */
final class BankUseRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof BankUse use
        ? Optional.of(MimeBundle.html(html(use), text(use)))
        : Optional.empty();
  }

  private static String html(BankUse use) {
    StringBuilder html = new StringBuilder(Html.element("h4", Html.escape(title(use))));
    for (WarpAccess access : use.accesses()) {
      html.append(LinePictures.figure(sentence(access), BankPicture.svg(access)));
    }
    return Styles.REPORT + Html.element("div", "telar-informe", html.toString());
  }

  private static String text(BankUse use) {
    List<String> lines = new ArrayList<>();
    lines.add(title(use));
    use.accesses().forEach(access -> lines.add(sentence(access)));
    return String.join("\n", lines);
  }

  private static String title(BankUse use) {
    String key = use.accesses().isEmpty() ? "banks.none" : "banks.title";
    return Texts.DISPLAY.of(key, use.kernel());
  }

  private static String sentence(WarpAccess access) {
    String key = "banks." + access.operation().name().toLowerCase(Locale.ROOT);
    return Texts.DISPLAY.of(key, access.line(), BankPicture.text(access));
  }
}
