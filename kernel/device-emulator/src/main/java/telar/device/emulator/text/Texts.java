package telar.device.emulator.text;

import telar.text.Sentences;

/** The bundles of Spanish sentences, by the package that they belong to. */
public enum Texts {
  DEVICE(""),
  LAUNCH(".launch"),
  FINDINGS(".findings"),
  ORDERS(".orders"),
  PROGRAM(".program");

  private final Sentences sentences;

  Texts(String room) {
    sentences = Sentences.of(Texts.class, "telar.device.emulator" + room);
  }

  /** The sentence of the key with its places filled in. */
  public String of(String key, Object... values) {
    return sentences.text(key, values);
  }
}
