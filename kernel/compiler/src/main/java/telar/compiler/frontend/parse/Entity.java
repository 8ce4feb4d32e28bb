package telar.compiler.frontend.parse;

import org.jspecify.annotations.Nullable;

/**
 * As much as the parser must know of a name to tell declarations from expressions.
 *
 * @param kind what the name stands for
 * @param members the names inside a namespace, class or enum; null when they are unknown, as those
 *     of a template parameter
 */
record Entity(Kind kind, @Nullable NameScope members) {

  static final Entity VALUE = new Entity(Kind.VALUE, null);
  static final Entity VALUE_TEMPLATE = new Entity(Kind.VALUE_TEMPLATE, null);
  static final Entity OPAQUE_TYPE = new Entity(Kind.TYPE, null);
  static final Entity OPAQUE_TEMPLATE = new Entity(Kind.TYPE_TEMPLATE, null);

  /** The template of such entities. */
  Entity asTemplate() {
    return switch (kind) {
      case TYPE -> new Entity(Kind.TYPE_TEMPLATE, members);
      case VALUE -> VALUE_TEMPLATE;
      default -> this;
    };
  }

  boolean isType() {
    return kind == Kind.TYPE || kind == Kind.TYPE_TEMPLATE;
  }

  boolean isTemplate() {
    return kind == Kind.TYPE_TEMPLATE || kind == Kind.VALUE_TEMPLATE;
  }

  /** Whether it may stand before {@code ::}. */
  boolean isQualifier() {
    return isType() || kind == Kind.NAMESPACE;
  }

  /** What a name stands for. */
  enum Kind {
    NAMESPACE,
    TYPE,
    TYPE_TEMPLATE,
    VALUE,
    /** Template of a function or variable. */
    VALUE_TEMPLATE
  }
}
