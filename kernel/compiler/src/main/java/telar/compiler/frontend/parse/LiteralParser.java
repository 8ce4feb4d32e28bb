package telar.compiler.frontend.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Expression.Encoding;
import telar.compiler.frontend.ast.Expression.FloatingSuffix;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.lex.NumberLiteral;
import telar.compiler.frontend.lex.NumberReader;
import telar.compiler.frontend.lex.TextLiteral;
import telar.compiler.frontend.lex.TextReader;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;
import telar.compiler.source.Span;

/** Literals: their spelling becomes a value. */
final class LiteralParser {

  /** How the operators of literals begin: {@code operator""_km}. */
  static final String OPERATOR = "operator\"\"";

  private final Grammar g;

  LiteralParser(Grammar grammar) {
    this.g = grammar;
  }

  /** number := integer | floating. */
  Expression number() {
    Token token = g.tokens.next();
    NumberLiteral number = NumberReader.read(token.text());
    Expression own = ownNumber(token, number);
    if (own != null) {
      return own;
    }
    if (number instanceof NumberLiteral.OfInteger integer) {
      return new Expression.IntegerLiteral(
          integer.bits(), integer.decimal(), integer.unsigned(), integer.longs(), token.span());
    }
    if (number instanceof NumberLiteral.OfFloating floating) {
      FloatingSuffix suffix =
          switch (floating.suffix()) {
            case "f" -> FloatingSuffix.FLOAT;
            case "l" -> FloatingSuffix.LONG_DOUBLE;
            default -> FloatingSuffix.DOUBLE;
          };
      return new Expression.FloatingLiteral(floating.value(), suffix, token.span());
    }
    NumberLiteral.Malformed malformed = (NumberLiteral.Malformed) number;
    int end = token.text().length() - malformed.suffix().length();
    String suffix = token.text().substring(end);
    Diagnostic error = Diagnostic.error(malformed.code(), token.span(), token.text(), suffix);
    String help = helpOfSuffix(suffix, token.text().substring(0, end));
    g.reporter.error(help == null ? error : error.withHelp(help, token.text().substring(0, end)));
    return new Expression.Error(token.span());
  }

  /** What to do about a suffix that Java has, or has otherwise; null for any other. */
  private static @Nullable String helpOfSuffix(String suffix, String digits) {
    if (suffix.matches("_[0-9_]+")) {
      return "help.javaDigits";
    }
    if (suffix.equalsIgnoreCase("f") && !digits.startsWith("0x")) {
      return "help.floatSuffix";
    }
    return suffix.equalsIgnoreCase("d") ? "help.doubleSuffix" : null;
  }

  /** A number with a suffix that the program declares; null for all others. */
  private @Nullable Expression ownNumber(Token token, NumberLiteral number) {
    if (!(number instanceof NumberLiteral.Malformed malformed) || malformed.suffix().isEmpty()) {
      return null;
    }
    int end = token.text().length() - malformed.suffix().length();
    NumberLiteral plain = NumberReader.read(token.text().substring(0, end));
    Expression value =
        plain instanceof NumberLiteral.OfInteger integer
            ? new Expression.IntegerLiteral(
                integer.bits(), integer.decimal(), true, 2, token.span())
            : plain instanceof NumberLiteral.OfFloating floating
                ? new Expression.FloatingLiteral(
                    floating.value(), FloatingSuffix.LONG_DOUBLE, token.span())
                : null;
    String suffix = token.text().substring(end);
    return value == null ? null : call(suffix, List.of(value), token.span());
  }

  /** The call of the operator that a suffix names; null when none is declared. */
  private @Nullable Expression call(String suffix, List<Expression> arguments, Span span) {
    String operator = OPERATOR + suffix;
    if (g.names.lookup(operator) == null) {
      return null;
    }
    NamePart part = new NamePart(NamePart.Kind.OPERATOR, operator, null, null, span);
    var callee = new Expression.NameUse(new Name(false, List.of(part), span), span);
    return new Expression.Call(callee, arguments, span);
  }

  /** A literal with what stands right after it, if that is a suffix. */
  private Expression withSuffix(Expression literal, List<Expression> arguments) {
    Token after = g.tokens.peek();
    if (!atSuffix(after)) {
      return literal;
    }
    Span span = literal.span().to(after.span());
    Expression call = call(after.text(), arguments, span);
    if (call == null) {
      rejectSuffix();
      return literal;
    }
    g.tokens.next();
    return call;
  }

  /** character := one character between single quotes. */
  Expression character() {
    Token token = g.tokens.next();
    TextLiteral text = TextReader.read(token.text());
    warnOfEscapes(text, token);
    if (text.units().size() != 1) {
      g.reporter.error("TLR-104", token.span(), token.text());
      return new Expression.Error(token.span());
    }
    int unit = text.units().get(0);
    Encoding encoding = encoding(text.prefix());
    int value = encoding == Encoding.PLAIN ? (byte) unit : unit;
    Expression literal = new Expression.CharacterLiteral(value, encoding, token.span());
    return withSuffix(literal, List.of(literal));
  }

  /** string-literal := string [suffix]. */
  Expression stringLiteral() {
    Expression.StringLiteral text = string();
    int length = text.units().size();
    Expression size = new Expression.IntegerLiteral(length, true, true, 1, text.span());
    return withSuffix(text, List.of(text, size));
  }

  /** string := string-token {string-token}, in the encoding of whichever has a prefix. */
  Expression.StringLiteral string() {
    int start = g.tokens.position();
    List<Token> parts = new ArrayList<>();
    String prefix = "";
    while (g.tokens.peek().kind() == TokenKind.STRING) {
      Token part = g.tokens.next();
      parts.add(part);
      String its = TextReader.prefixOf(part.text());
      prefix = its.isEmpty() ? prefix : its;
    }
    List<Integer> units = new ArrayList<>();
    for (Token part : parts) {
      TextLiteral text = TextReader.read(part.text(), prefix);
      warnOfEscapes(text, part);
      units.addAll(text.units());
    }
    return new Expression.StringLiteral(units, encoding(prefix), g.tokens.spanFrom(start));
  }

  /** A plain string that must stand here, as Java text. */
  String text() {
    Token token = g.tokens.peek();
    if (token.kind() != TokenKind.STRING) {
      throw g.reporter.fail("TLR-131", token.span(), "\"…\"", Punctuation.describe(token));
    }
    String text = asText(string());
    rejectSuffix();
    return text;
  }

  private void rejectSuffix() {
    Token after = g.tokens.peek();
    if (atSuffix(after)) {
      String literal = g.tokens.previous().text();
      g.tokens.next();
      g.reporter.error("TLR-106", after.span(), literal + after.text(), after.text());
    }
  }

  private boolean atSuffix(Token after) {
    return Tokens.isName(after) && after.isGlued() && after.span().start() == previousEnd();
  }

  private int previousEnd() {
    return g.tokens.previous().span().end();
  }

  private void warnOfEscapes(TextLiteral text, Token token) {
    for (String escape : text.unknownEscapes()) {
      g.reporter.warning("TLR-107", token.span(), escape);
    }
  }

  /** A plain string as Java text. */
  static String asText(Expression.StringLiteral literal) {
    byte[] bytes = new byte[literal.units().size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = literal.units().get(i).byteValue();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Encoding encoding(String prefix) {
    return switch (prefix) {
      case "u8" -> Encoding.UTF8;
      case "u" -> Encoding.UTF16;
      case "U" -> Encoding.UTF32;
      case "L" -> Encoding.WIDE;
      default -> Encoding.PLAIN;
    };
  }
}
