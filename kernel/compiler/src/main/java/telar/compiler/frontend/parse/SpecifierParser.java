package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** The specifiers before the declarators: storage, CUDA spaces, qualifiers and the type. */
final class SpecifierParser {

  private static final Set<String> AFTER_UNKNOWN_TYPE = Set.of("=", ";", ",", "[", ")", "(");

  private final Grammar g;

  SpecifierParser(Grammar grammar) {
    this.g = grammar;
  }

  /** specifiers := {specifier}, with at most one type among them. */
  Specified parse(Place place) {
    return new Run(place).parse();
  }

  /** Whether a constructor, destructor or conversion is named here, which have no type. */
  private boolean isTypelessName(Lookahead.Scanned scanned, Place place) {
    List<NamePart> parts = scanned.name().name().parts();
    NamePart last = parts.get(parts.size() - 1);
    boolean opensParameters = g.tokens.peek(scanned.after()).is("(");
    if (last.kind() == NamePart.Kind.DESTRUCTOR || last.kind() == NamePart.Kind.CONVERSION) {
      return true;
    }
    if (!opensParameters) {
      return false;
    }
    if (parts.size() > 1) {
      return parts.get(parts.size() - 2).identifier().equals(last.identifier());
    }
    boolean pointer = g.tokens.peek(scanned.after() + 1).is("*");
    return place == Place.CLASS && !pointer && last.identifier().equals(g.names.className());
  }

  /** Whether an unknown name must be a type, from what follows it. */
  private boolean mustBeType(Lookahead.Scanned scanned, Place place) {
    if (place == Place.TYPE || place == Place.PARAMETER) {
      return true;
    }
    Token after = g.tokens.peek(scanned.after());
    if (Tokens.isName(after) || after.is("operator")) {
      return true;
    }
    boolean pointer = after.is("*") || after.is("&") || after.is("&&");
    Token name = g.tokens.peek(scanned.after() + 1);
    Token end = g.tokens.peek(scanned.after() + 2);
    boolean declares =
        pointer
            && (name.is("*") || (Tokens.isName(name) && AFTER_UNKNOWN_TYPE.contains(end.text())));
    return declares && (place != Place.BLOCK || !end.is("("));
  }

  /** One sequence of specifiers. */
  private final class Run {
    private final Place place;
    private final int start = g.tokens.position();
    private final Set<Specifier> flags = EnumSet.noneOf(Specifier.class);
    private final FundamentalWords words = new FundamentalWords();
    private final List<Declaration> defined = new ArrayList<>();
    private @Nullable TypeSyntax type;
    private boolean isConst;
    private boolean isVolatile;
    private boolean isTypedef;
    private boolean isFriend;
    private final LayoutAttributes attributes = new LayoutAttributes(g);
    private Specifiers.@Nullable LaunchBounds launchBounds;
    private Specifiers.@Nullable Intrinsic intrinsic;

    Run(Place place) {
      this.place = place;
    }

    Specified parse() {
      boolean more = true;
      while (more && !endsWithoutSemicolon()) {
        more =
            keyword(g.tokens.peek())
                || attributes.readOne()
                || annotation()
                || g.misspelling.access(place)
                || type();
      }
      TypeSyntax whole = qualified(base());
      boolean empty = g.tokens.position() == start;
      Specifiers specifiers =
          new Specifiers(flags, attributes.alignment(), launchBounds, intrinsic);
      return new Specified(specifiers, whole, isTypedef, isFriend, defined, empty);
    }

    /** After a class, a declaration on the next line is one of its own. */
    private boolean endsWithoutSemicolon() {
      Token next = g.tokens.peek();
      return !defined.isEmpty()
          && next.lineStart()
          && (Keywords.startsDeclaration(next.text()) || g.names.isType(next.text()));
    }

    private boolean keyword(Token token) {
      String word = token.text();
      Specifier specifier = token.isIdentifier() ? Keywords.SPECIFIERS.get(word) : null;
      if (specifier != null) {
        flags.add(specifier);
      } else if (Keywords.QUALIFIERS.contains(word)) {
        isConst |= word.contains("const");
        isVolatile |= word.contains("volatile");
      } else if (token.is("typedef")) {
        isTypedef = true;
      } else if (token.is("friend")) {
        isFriend = true;
      } else if (Keywords.FUNDAMENTAL.contains(word) && type == null) {
        words.add(word);
      } else if (Keywords.RESTRICT.contains(word) && !words.isEmpty()) {
        g.reporter.error("TLR-451", token.span(), word);
      } else if (!isIgnored(word)) {
        return false;
      }
      g.tokens.next();
      return true;
    }

    private boolean isIgnored(String word) {
      return Keywords.IGNORED.contains(word)
          || word.equals("constinit")
          || (Keywords.RESTRICT.contains(word) && hasType());
    }

    private boolean annotation() {
      Tokens tokens = g.tokens;
      if (tokens.at("__launch_bounds__")) {
        launchBounds = g.attributes.launchBounds();
      } else if (tokens.at("__telar_intrinsic") || tokens.at("__telar_intrinsic_pure")) {
        intrinsic = g.attributes.intrinsic();
      } else {
        return false;
      }
      return true;
    }

    private boolean hasType() {
      return type != null || !words.isEmpty();
    }

    private boolean type() {
      if (hasType()) {
        return false;
      }
      Tokens tokens = g.tokens;
      if (tokens.at("auto")
          || tokens.at("typename")
          || tokens.at("decltype")
          || tokens.at("__typeof__")) {
        type = g.types.keywordType();
      } else if (Keywords.CLASS_KEYS.contains(tokens.peek().text())) {
        type = g.classes.parse(defined, isFriend);
      } else if (tokens.at("enum")) {
        type = g.enums.parse(defined);
      } else {
        return named();
      }
      return true;
    }

    private boolean named() {
      Tokens tokens = g.tokens;
      if (!g.lookahead.isNameAt(0)) {
        return false;
      }
      Lookahead.Scanned scanned = g.lookahead.scan(0);
      if (isTypelessName(scanned, place)) {
        return false;
      }
      if (!scanned.name().isType()) {
        boolean unknown = scanned.name().isUnknown();
        if (unknown && misspeltSpecifier()) {
          return true;
        }
        if (!unknown || !mustBeType(scanned, place)) {
          return false;
        }
        if (place != Place.TYPE && misspeltType(scanned)) {
          return true;
        }
      }
      int at = tokens.position();
      boolean mustBeTemplate = scanned.name().isUnknown() && place != Place.BLOCK;
      ParsedName name = mustBeTemplate ? g.name.parseType() : g.name.parse();
      TypeSyntax named = new TypeSyntax.Named(name.name(), null, tokens.spanFrom(at));
      type = g.types.transformed(name, named, at);
      return true;
    }

    private boolean misspeltSpecifier() {
      if (place == Place.TYPE) {
        return false;
      }
      Optional<String> meant = g.misspelling.specifier();
      meant.map(Keywords.SPECIFIERS::get).ifPresent(flags::add);
      isTypedef |= meant.filter("typedef"::equals).isPresent();
      isConst |= meant.filter("const"::equals).isPresent();
      isVolatile |= meant.filter("volatile"::equals).isPresent();
      return meant.isPresent();
    }

    private boolean misspeltType(Lookahead.Scanned scanned) {
      if (!scanned.name().name().isPlain()) {
        return false;
      }
      Optional<String> meant = g.misspelling.type();
      meant.ifPresent(words::add);
      return meant.isPresent();
    }

    private @Nullable TypeSyntax base() {
      if (words.isEmpty()) {
        return type;
      }
      Optional<TypeSyntax.Kind> kind = words.kind();
      if (kind.isEmpty()) {
        g.reporter.error("TLR-143", g.tokens.spanFrom(start), words);
        return new TypeSyntax.Error(g.tokens.spanFrom(start));
      }
      return new TypeSyntax.Builtin(kind.get(), g.tokens.spanFrom(start));
    }

    private @Nullable TypeSyntax qualified(@Nullable TypeSyntax base) {
      return base == null || (!isConst && !isVolatile)
          ? base
          : new TypeSyntax.Qualified(base, isConst, isVolatile, g.tokens.spanFrom(start));
    }
  }
}
