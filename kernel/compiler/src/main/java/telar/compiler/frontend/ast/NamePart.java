package telar.compiler.frontend.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/**
 * What stands between two {@code ::} of a name.
 *
 * @param kind what sort of name it is
 * @param identifier the identifier; {@code operator+}, {@code operator()}, {@code operator new[]}
 *     for operators; {@code ~T} for destructors; {@code operator} for conversions
 * @param type the target of a conversion, the type of a {@code decltype(e)} part, else null
 * @param arguments template arguments; null when there is no {@code <…>}
 */
public record NamePart(
    Kind kind,
    String identifier,
    @Nullable TypeSyntax type,
    @Nullable List<TemplateArgument> arguments,
    Span span)
    implements Node {

  /** Sorts of names. */
  public enum Kind {
    IDENTIFIER,
    OPERATOR,
    CONVERSION,
    DESTRUCTOR,
    DECLTYPE
  }

  public NamePart {
    arguments = arguments == null ? null : List.copyOf(arguments);
  }

  /** An identifier without template arguments. */
  public static NamePart plain(String identifier, Span span) {
    return new NamePart(Kind.IDENTIFIER, identifier, null, null, span);
  }
}
