package telar.text;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The Spanish sentences of a package, from its {@code messages.properties}: patterns of {@link
 * MessageFormat}, with {@code {0,choice,1#1 hilo|1<{0} hilos}} for the plural and with numbers as
 * {@link Counts} writes them. What is no count (an index as in the code, say) is given as text.
 */
public final class Sentences {

  private final ResourceBundle bundle;

  private Sentences(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Those of the package of a class. */
  public static Sentences of(Class<?> member) {
    return of(member, member.getPackageName());
  }

  /** Those of a package whose resources are where that class is. */
  public static Sentences of(Class<?> neighbour, String packageName) {
    return new Sentences(
        ResourceBundle.getBundle(
            packageName + ".messages", Locale.ROOT, neighbour.getClassLoader()));
  }

  /** Whether there is a sentence of that name. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The sentence of that name with its arguments filled in. */
  public String text(String key, @Nullable Object... arguments) {
    return fill(bundle.getString(key), arguments);
  }

  private static String fill(String pattern, @Nullable Object[] arguments) {
    MessageFormat message = new MessageFormat(pattern, Locale.ROOT);
    Format[] places = message.getFormats();
    for (int i = 0; i < places.length; i++) {
      if (places[i] == null) {
        message.setFormat(i, new Plain());
      } else if (places[i] instanceof ChoiceFormat choice) {
        message.setFormat(i, new Plural(choice, arguments));
      }
    }
    return message.format(arguments);
  }

  /** A place without a format of its own. */
  private static final class Plain extends Written {
    @Override
    String written(Object value) {
      return Counts.shown(value);
    }
  }

  /** The words that a number chooses, which have places again. */
  private static final class Plural extends Written {
    private final ChoiceFormat choice;
    private final transient @Nullable Object[] arguments;

    Plural(ChoiceFormat choice, @Nullable Object[] arguments) {
      this.choice = choice;
      this.arguments = arguments;
    }

    @Override
    String written(Object value) {
      return fill(choice.format(value), arguments);
    }
  }

  /** A format that only writes. */
  private abstract static class Written extends Format {

    abstract String written(Object value);

    @Override
    public StringBuffer format(Object value, StringBuffer out, FieldPosition position) {
      return out.append(written(value));
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
      throw new UnsupportedOperationException();
    }
  }
}
