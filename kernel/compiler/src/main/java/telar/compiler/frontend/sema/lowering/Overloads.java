package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.FunctionQueue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.templates.Deduction;
import telar.compiler.frontend.sema.values.Conversion;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.source.Span;

/** Chooses the function that a call means. */
public final class Overloads {

  /** A function that can be called, with a conversion for the object, if any, and each argument. */
  private record Candidate(FunctionSymbol function, List<Conversion> conversions, int given) {}

  private final Lowering lowering;

  Overloads(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The best viable function; errors explain why there is none or more than one. */
  public FunctionSymbol choose(
      String name,
      List<Callable> callables,
      List<Argument> arguments,
      @Nullable Operand object,
      @Nullable List<TemplateValue> explicit,
      Span span) {
    List<Candidate> viable = viable(callables, arguments, object, explicit, span);
    if (viable.isEmpty()) {
      throw none(name, callables, arguments, object, explicit, span);
    }
    Candidate best = best(viable);
    if (best == null) {
      Diagnostic ambiguous = Diagnostic.error("TLR-246", span, name, Argument.display(arguments));
      for (Candidate candidate : viable.subList(0, Math.min(3, viable.size()))) {
        ambiguous = note(ambiguous, candidate.function);
      }
      throw new SemanticError(ambiguous);
    }
    if (best.function.deleted()) {
      throw deleted(best.function, name, span);
    }
    return best.function;
  }

  public static SemanticError deleted(FunctionSymbol function, String name, Span span) {
    String reason = function.declaration().reason();
    return reason == null
        ? SemanticError.of("TLR-247", span, name)
        : SemanticError.of("TLR-360", span, name, reason);
  }

  /** The best viable function, or null when there is none or no single best one. */
  public @Nullable FunctionSymbol tryChoose(
      List<Callable> callables, List<Argument> arguments, @Nullable Operand object) {
    if (callables.isEmpty()) {
      return null;
    }
    Span span =
        callables.get(0) instanceof FunctionSymbol f
            ? f.declaration().span()
            : ((FunctionTemplate) callables.get(0)).first().span();
    List<Candidate> viable = viable(callables, arguments, object, null, span);
    Candidate best = viable.isEmpty() ? null : best(viable);
    return best == null ? null : best.function;
  }

  private List<Candidate> viable(
      List<Callable> callables,
      List<Argument> arguments,
      @Nullable Operand object,
      @Nullable List<TemplateValue> explicit,
      Span span) {
    List<Candidate> viable = new ArrayList<>();
    for (Callable callable : callables) {
      FunctionSymbol function = concrete(callable, arguments, explicit, span);
      Candidate candidate = function == null ? null : candidate(function, arguments, object, span);
      if (candidate != null) {
        viable.add(candidate);
      }
    }
    return viable;
  }

  private @Nullable FunctionSymbol concrete(
      Callable callable,
      List<Argument> arguments,
      @Nullable List<TemplateValue> explicit,
      Span span) {
    if (callable instanceof FunctionSymbol f) {
      return explicit == null ? f : null;
    }
    return new CallDeduction(lowering.program(), lowering, (FunctionTemplate) callable, span)
        .instance(explicit, arguments);
  }

  private @Nullable Candidate candidate(
      FunctionSymbol function, List<Argument> arguments, @Nullable Operand object, Span span) {
    FunctionType type = function.type();
    int count = arguments.size();
    if (count < DeclarationOrder.required(function, span)
        || (count > type.parameters().size() && !type.variadic())) {
      return null;
    }
    List<Conversion> conversions = new ArrayList<>();
    if (object != null && function.hasThis()) {
      Conversion forObject = objectConversion(function, object);
      if (forObject == null) {
        return null;
      }
      conversions.add(forObject);
    } else if (object != null) {
      conversions.add(Conversion.IDENTITY);
    }
    for (int i = 0; i < count; i++) {
      Conversion conversion =
          i < type.parameters().size()
              ? lowering.conversions().rank(arguments.get(i), type.parameters().get(i))
              : Conversion.ELLIPSIS;
      if (conversion == null) {
        return null;
      }
      conversions.add(conversion);
    }
    return new Candidate(function, conversions, count);
  }

  private static @Nullable Conversion objectConversion(FunctionSymbol function, Operand object) {
    var qualifiers = function.declaration().qualifiers();
    if (object.type().isConst() && !function.type().isConst()) {
      return null;
    }
    if (qualifiers.lvalueOnly() && !object.isLvalue()
        || qualifiers.rvalueOnly() && object.isLvalue()) {
      return null;
    }
    int added = function.type().isConst() && !object.type().isConst() ? 1 : 0;
    return Conversion.of(Conversion.Rank.EXACT, added);
  }

  private @Nullable Candidate best(List<Candidate> viable) {
    for (Candidate candidate : viable) {
      boolean beatsAll = true;
      for (Candidate other : viable) {
        beatsAll &= other == candidate || better(candidate, other);
      }
      if (beatsAll) {
        return candidate;
      }
    }
    return null;
  }

  private boolean better(Candidate a, Candidate b) {
    boolean someBetter = false;
    for (int i = 0; i < Math.min(a.conversions.size(), b.conversions.size()); i++) {
      int order = compare(a, b, i);
      if (order > 0) {
        return false;
      }
      someBetter |= order < 0;
    }
    return someBetter || tieBreak(a.function, b.function);
  }

  /** Which conversion of an argument is better: a value and a reference to it are alike. */
  private static int compare(Candidate a, Candidate b, int index) {
    Conversion x = a.conversions.get(index);
    Conversion y = b.conversions.get(index);
    boolean exact = x.rank() == Conversion.Rank.EXACT && y.rank() == Conversion.Rank.EXACT;
    QualType p = exact ? parameter(a, index) : null;
    QualType q = exact ? parameter(b, index) : null;
    boolean alike =
        p != null
            && q != null
            && p.isReference() != q.isReference()
            && !p.withoutReference().isPointer()
            && p.withoutReference().unqualified().equals(q.withoutReference().unqualified());
    return alike ? 0 : x.compareTo(y);
  }

  /** The parameter that a conversion is for; null for the object of a method. */
  private static @Nullable QualType parameter(Candidate candidate, int index) {
    List<QualType> parameters = candidate.function.type().parameters();
    int at = index - (candidate.conversions.size() - candidate.given);
    return at >= 0 && at < parameters.size() ? parameters.get(at) : null;
  }

  private boolean tieBreak(FunctionSymbol a, FunctionSymbol b) {
    if (a.template() == null || b.template() == null) {
      boolean plainWins = a.template() == null && b.template() != null;
      return plainWins || (a.template() == null && b.template() == null && moreLocal(a, b));
    }
    return moreSpecial(a.template(), b.template())
        || (!moreSpecial(b.template(), a.template()) && moreLocal(a, b));
  }

  /** The learner's own function stands before one of the prelude. */
  private boolean moreLocal(FunctionSymbol a, FunctionSymbol b) {
    Program outer = lowering.program().outer();
    return outer != null && a.scope().root() == b.scope().root() && inProgram(a) && !inProgram(b);
  }

  private boolean inProgram(FunctionSymbol function) {
    for (var scope = function.scope(); scope != null; scope = scope.parent()) {
      if (scope == lowering.program().global()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the one's parameters fit the other's pattern, but not the other way round. */
  private boolean moreSpecial(FunctionTemplate a, FunctionTemplate b) {
    return matches(b, a) && !matches(a, b);
  }

  private boolean matches(FunctionTemplate pattern, FunctionTemplate actual) {
    List<QualType> patterns = patternTypes(pattern);
    List<QualType> actuals = patternTypes(actual);
    boolean patternPack = hasPack(pattern);
    if (patternPack != hasPack(actual)) {
      return patternPack;
    }
    if (patterns.size() != actuals.size()) {
      return false;
    }
    Deduction deduction = new Deduction(new HashMap<>());
    for (int i = 0; i < patterns.size(); i++) {
      if (!deduction.type(bare(patterns.get(i)), bare(actuals.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPack(FunctionTemplate template) {
    return template.first().parameters().stream().anyMatch(Parameter::pack);
  }

  private static QualType bare(QualType type) {
    return type.type() instanceof ReferenceType reference
        ? reference.target().unqualified()
        : type.unqualified();
  }

  private List<QualType> patternTypes(FunctionTemplate template) {
    var scope = TemplateScopes.patternScope(template.scope(), template.parameters());
    return new TypeResolver(lowering.program(), scope, true)
        .parameters(template.first().parameters());
  }

  private SemanticError none(
      String name,
      List<Callable> callables,
      List<Argument> arguments,
      @Nullable Operand object,
      @Nullable List<TemplateValue> explicit,
      Span span) {
    if (callables.size() == 1
        && callables.get(0) instanceof FunctionSymbol only
        && explicit == null) {
      return whyNot(only, name, arguments, object, span);
    }
    if (callables.size() == 1 && callables.get(0) instanceof FunctionTemplate only) {
      SemanticError wrong = new CallDeduction(lowering.program(), only, span).wrongValue(explicit);
      if (wrong != null) {
        return wrong;
      }
      String missing =
          new CallDeduction(lowering.program(), only, span).notDeduced(explicit, arguments);
      if (missing != null) {
        return new SemanticError(note(Diagnostic.error("TLR-268", span, missing, name), only));
      }
    }
    Diagnostic none = Diagnostic.error("TLR-248", span, name, Argument.display(arguments));
    List<Candidate> meant = new ArrayList<>();
    Diagnostic explained =
        MissingAddress.explain(
            none,
            arguments,
            others -> {
              meant.addAll(viable(callables, others, object, explicit, span));
              return !meant.isEmpty();
            });
    if (explained != null) {
      return new SemanticError(note(explained, meant.get(0).function));
    }
    for (Callable callable : callables.subList(0, Math.min(4, callables.size()))) {
      none = note(none, callable);
    }
    return new SemanticError(none);
  }

  private static Diagnostic note(Diagnostic diagnostic, Callable callable) {
    if (callable instanceof FunctionSymbol f) {
      return diagnostic.withNote(
          "TLR-248.candidate", f.declaration().name().span(), FunctionQueue.baseName(f));
    }
    FunctionTemplate template = (FunctionTemplate) callable;
    return diagnostic.withNote(
        "TLR-248.candidate", template.first().name().span(), template.name() + "<…>");
  }

  private SemanticError whyNot(
      FunctionSymbol only,
      String name,
      List<Argument> arguments,
      @Nullable Operand object,
      Span span) {
    int given = arguments.size();
    int most = only.type().parameters().size();
    int least = DeclarationOrder.required(only, span);
    if (given < least || (given > most && !only.type().variadic())) {
      return new SemanticError(
          note(ArgumentCount.wrong(name, only.type(), least, given, span), only));
    }
    for (int i = 0; i < Math.min(given, most); i++) {
      QualType parameter = only.type().parameters().get(i);
      if (lowering.conversions().rank(arguments.get(i), parameter) == null) {
        return badArgument(only, name, arguments.get(i), i, parameter);
      }
    }
    if (object != null && object.type().isConst() && !only.type().isConst()) {
      return SemanticError.of("TLR-250", span, name);
    }
    return SemanticError.of("TLR-248", span, name, Argument.display(arguments));
  }

  private SemanticError badArgument(
      FunctionSymbol only, String name, Argument argument, int index, QualType parameter) {
    Operand operand = argument.operand();
    boolean dropsConst =
        operand != null
            && operand.functions() == null
            && parameter.isPointer()
            && Conversions.losesConst(operand, parameter);
    Diagnostic bad =
        Diagnostic.error(
            dropsConst ? "TLR-252" : "TLR-251",
            argument.span(),
            index + 1,
            name,
            argument.display(),
            parameter.display());
    Diagnostic explained =
        MissingAddress.explain(
            bad,
            List.of(argument),
            other -> lowering.conversions().rank(other.get(0), parameter) != null);
    return new SemanticError(note(explained == null ? bad : explained, only));
  }
}
