package telar.notebook.display;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import telar.notebook.text.Texts;

/** An image of Java's own as PNG. */
final class ImageRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof BufferedImage image ? Optional.of(bundle(image)) : Optional.empty();
  }

  private static MimeBundle bundle(RenderedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = Texts.DISPLAY.of("image.text", image.getWidth(), image.getHeight());
    return MimeBundle.text(text)
        .with(MimeBundle.PNG, Base64.getEncoder().encodeToString(out.toByteArray()));
  }
}
