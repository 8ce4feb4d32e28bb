package telar.compiler.frontend.sema.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.JavaWords;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.AliasTemplate;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.EnumSymbol;
import telar.compiler.frontend.sema.symbols.NamespaceSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Type;

/** Resolves possibly qualified names in a scope. */
public final class NameResolver {

  /** Any two shorter names look alike. */
  private static final int SHORTEST_GUESSED = 4;

  private final Program program;
  private final Scope scope;

  public NameResolver(Program program, Scope scope) {
    this.program = program;
    this.scope = scope;
  }

  /** The symbol, or null when nothing has that name. Template arguments of the last part stay. */
  public @Nullable Symbol find(Name name, boolean typesOnly) {
    List<NamePart> parts = name.parts();
    if (parts.size() == 1 && !name.global()) {
      return lookup(scope, name.last().identifier(), typesOnly);
    }
    Scope inside = qualifier(name);
    return inside == null ? null : inScope(inside, name.last().identifier(), typesOnly);
  }

  /** The symbol; an error says what it could have meant. */
  public Symbol require(Name name, boolean typesOnly) {
    Symbol symbol = find(name, typesOnly);
    if (symbol == null) {
      throw unknown(name, typesOnly ? "TLR-202" : "TLR-201");
    }
    return symbol;
  }

  public SemanticError unknown(Name name, String code) {
    String identifier = name.last().identifier();
    Diagnostic error = Diagnostic.error(code, name.last().span(), identifier);
    String word = JavaWords.withMember(name.last().span());
    Optional<String> meant = JavaWords.inCuda(word);
    if (meant.isPresent()) {
      return new SemanticError(error.withHelp("help.javaWord", word, meant.get()));
    }
    if (identifier.length() < SHORTEST_GUESSED) {
      return new SemanticError(error);
    }
    return new SemanticError(
        Suggestions.nearest(
                identifier,
                name.isUnqualified() ? NameLookup.visibleNames(scope) : namesInside(name))
            .map(guess -> error.withHelp("help.didYouMean", guess))
            .orElse(error));
  }

  private Collection<String> namesInside(Name name) {
    Scope inside = qualifier(name);
    return inside == null ? List.of() : inside.names();
  }

  /** The scope that the parts before the last name; null when it is a dependent or error type. */
  public @Nullable Scope qualifier(Name name) {
    Scope inside = name.global() ? scopeOfGlobal() : null;
    for (NamePart part : name.parts().subList(0, name.parts().size() - 1)) {
      inside = step(inside, part);
      if (inside == null) {
        return null;
      }
    }
    return inside;
  }

  private Scope scopeOfGlobal() {
    return program.global();
  }

  private @Nullable Scope step(@Nullable Scope inside, NamePart part) {
    if (part.kind() == NamePart.Kind.DECLTYPE && part.type() != null) {
      return scopeOf(new TypeResolver(program, scope).resolve(part.type()), part);
    }
    Symbol symbol =
        inside == null
            ? qualifierSymbol(part.identifier())
            : inScope(inside, part.identifier(), true);
    if (symbol == null && inside != null) {
      symbol = inScope(inside, part.identifier(), false);
    }
    if (symbol instanceof NamespaceSymbol n) {
      return n.scope();
    }
    if (symbol == null) {
      throw unknown(new Name(false, List.of(part), part.span()), "TLR-203");
    }
    return scopeOf(new TypeResolver(program, scope).typeOf(symbol, part), part);
  }

  private @Nullable Symbol qualifierSymbol(String identifier) {
    for (Scope at = scope; at != null; at = at.parent()) {
      Symbol found = NameLookup.inScope(at, identifier, true);
      if (found == null) {
        found = NameLookup.inScope(at, identifier, false);
      }
      if (found instanceof NamespaceSymbol || (found != null && found.namesType())) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Scope scopeOf(QualType type, NamePart part) {
    Type plain = type.type();
    if (plain instanceof ClassSymbol c) {
      c.complete();
      return c.scope();
    } else if (plain instanceof EnumSymbol e) {
      return e.scope();
    } else if (plain.dependent() || plain == ErrorType.INSTANCE) {
      return null;
    }
    throw SemanticError.of("TLR-204", part.span(), type.display());
  }

  private @Nullable Symbol lookup(Scope from, String identifier, boolean typesOnly) {
    return typesOnly
        ? NameLookup.unqualifiedType(from, identifier)
        : NameLookup.unqualified(from, identifier);
  }

  private @Nullable Symbol inScope(Scope inside, String identifier, boolean typesOnly) {
    Symbol found = NameLookup.inScope(inside, identifier, typesOnly);
    Program outer = program.outer();
    if (found == null && inside == program.global() && outer != null) {
      return NameLookup.inScope(outer.global(), identifier, typesOnly);
    }
    return found;
  }

  /** Whether the symbol is a template whose arguments a name may give. */
  static boolean isTypeTemplate(@Nullable Symbol symbol) {
    return symbol instanceof ClassTemplate || symbol instanceof AliasTemplate;
  }

  /** Whether a name stands for a type here. */
  public boolean isType(Name name) {
    if (name.last().kind() != NamePart.Kind.IDENTIFIER) {
      return false;
    }
    Symbol symbol = find(name, false);
    return symbol instanceof TypeSymbol || isTypeTemplate(symbol);
  }
}
