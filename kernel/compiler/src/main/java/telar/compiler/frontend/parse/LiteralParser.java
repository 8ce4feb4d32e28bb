package telar.compiler.frontend.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Expression.Encoding;
import telar.compiler.frontend.ast.Expression.FloatingSuffix;
import telar.compiler.frontend.lex.NumberLiteral;
import telar.compiler.frontend.lex.NumberReader;
import telar.compiler.frontend.lex.TextLiteral;
import telar.compiler.frontend.lex.TextReader;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Literals: their spelling becomes a value. */
final class LiteralParser {

  private final Grammar g;

  LiteralParser(Grammar grammar) {
    this.g = grammar;
  }

  /** number := integer | floating. */
  Expression number() {
    Token token = g.tokens.next();
    NumberLiteral number = NumberReader.read(token.text());
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
    g.reporter.error(malformed.code(), token.span(), token.text(), malformed.suffix());
    return new Expression.Error(token.span());
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
    return new Expression.CharacterLiteral(value, encoding, token.span());
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
    rejectSuffix();
    return new Expression.StringLiteral(units, encoding(prefix), g.tokens.spanFrom(start));
  }

  /** A plain string that must stand here, as Java text. */
  String text() {
    Token token = g.tokens.peek();
    if (token.kind() != TokenKind.STRING) {
      throw g.reporter.fail("TLR-131", token.span(), "\"…\"", Punctuation.describe(token));
    }
    return asText(string());
  }

  private void rejectSuffix() {
    Token after = g.tokens.peek();
    if (Tokens.isName(after) && after.isGlued() && after.span().start() == previousEnd()) {
      String literal = g.tokens.previous().text();
      g.tokens.next();
      g.reporter.error("TLR-106", after.span(), literal + after.text(), after.text());
    }
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
