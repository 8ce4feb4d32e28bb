package telar.compiler.frontend.sema.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.emit.CalledFunctions;
import telar.compiler.frontend.sema.lookup.Headers;
import telar.compiler.frontend.sema.lookup.Linkage;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.Span;

/** The functions that are used: each is lowered once for each side on which it runs. */
public final class FunctionQueue {

  private static final System.Logger LOG = System.getLogger(FunctionQueue.class.getName());

  /** A use, and how many instances of templates stand between it and the program's own text. */
  private record Use(
      FunctionSymbol function, IrFunction.Kind kind, String name, Span span, int depth) {}

  private final Program program;
  private @Nullable Span cause;
  private final Map<FunctionSymbol, Map<IrFunction.Kind, String>> names = new HashMap<>();
  private final Map<String, FunctionSymbol> owners = new HashMap<>();
  private final Map<String, FunctionSymbol> definitions = new HashMap<>();
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Deque<Use> pending = new ArrayDeque<>();
  private final Set<FunctionSymbol> declared = new LinkedHashSet<>();
  private final Map<String, @Nullable IrFunction> lowered = new LinkedHashMap<>();
  private final Set<String> roots = new LinkedHashSet<>();
  private int depth;

  FunctionQueue(Program program) {
    this.program = program;
  }

  /** Notes a function of the program itself, which is checked even when nothing uses it. */
  public void declared(FunctionSymbol function) {
    if (function.declaration().definition() == Declaration.Definition.BODY) {
      if (!Headers.ofPrelude(function.declaration())) {
        declared.add(function);
      }
      if (Linkage.external(function)) {
        define(function);
      }
    }
  }

  /** Makes the definition known to the other files of the program. */
  private void define(FunctionSymbol function) {
    FunctionSymbol known = definitions.putIfAbsent(baseName(function), function);
    boolean twice =
        known != null
            && known != function
            && known.execution().equals(function.execution())
            && !Linkage.mayRepeat(known, function);
    if (twice) {
      Span span = function.declaration().name().span();
      program.report(SemanticError.of("TLR-213", span, function.name()));
    }
  }

  /** Keeps a function in the module and everything that it needs. */
  public void root(FunctionSymbol function) {
    for (IrFunction.Kind kind : kinds(function)) {
      roots.add(reference(function, kind, function.declaration().name().span()));
    }
  }

  /** The unique name of a function on one side; it will be lowered. */
  public String reference(FunctionSymbol function, IrFunction.Kind kind, Span span) {
    String name =
        names
            .computeIfAbsent(function, key -> new HashMap<>())
            .computeIfAbsent(kind, key -> uniqueName(function, kind));
    if (!uses.containsKey(name)) {
      boolean instance = !function.arguments().isEmpty();
      Use use = new Use(function, kind, name, span, instance ? depth + 1 : depth);
      uses.put(name, use);
      pending.add(use);
    }
    return name;
  }

  private String uniqueName(FunctionSymbol function, IrFunction.Kind kind) {
    boolean both = function.execution().host() && function.execution().device();
    String base = baseName(function);
    String name = both && kind == IrFunction.Kind.HOST ? base + " [host]" : base;
    String unique = name;
    for (int i = 2; taken(unique, function); i++) {
      unique = name + " #" + i;
    }
    owners.put(unique, function);
    return unique;
  }

  private boolean taken(String name, FunctionSymbol function) {
    FunctionSymbol owner = owners.get(name);
    return owner != null && owner != function && owner.defined() && function.defined();
  }

  public static String baseName(FunctionSymbol function) {
    String arguments =
        function.arguments().isEmpty() ? "" : TemplateValue.display(function.arguments());
    String qualifier = function.type().isConst() ? " const" : "";
    return function.qualifiedName() + arguments + function.type().displayParameters() + qualifier;
  }

  private static List<IrFunction.Kind> kinds(FunctionSymbol function) {
    if (function.execution().global()) {
      return List.of(IrFunction.Kind.KERNEL);
    }
    List<IrFunction.Kind> kinds = new ArrayList<>();
    if (function.execution().device()) {
      kinds.add(IrFunction.Kind.DEVICE);
    }
    if (function.execution().host()) {
      kinds.add(IrFunction.Kind.HOST);
    }
    return kinds;
  }

  /** Lowers every function that the program declares and every one that is used. */
  public void drain() {
    boolean cell = declared.stream().noneMatch(FunctionQueue::isMain);
    for (FunctionSymbol function : List.copyOf(declared)) {
      boolean inTemplate = function.owner() != null && function.owner().template() != null;
      boolean kernel = function.execution().global();
      if (kernel || isMain(function) || cell && isForCallers(function)) {
        root(function);
      } else if (!inTemplate && !isTemplated(function)) {
        kinds(function).forEach(kind -> reference(function, kind, function.declaration().span()));
      }
    }
    while (!pending.isEmpty()) {
      lower(pending.remove());
    }
  }

  /** Whether it is a function of host code that others may call: in a cell, Java. */
  private static boolean isForCallers(FunctionSymbol function) {
    return function.execution().host()
        && !function.execution().device()
        && function.owner() == null
        && function.template() == null
        && Linkage.external(function);
  }

  private static boolean isTemplated(FunctionSymbol function) {
    return function.template() != null && function.arguments().isEmpty();
  }

  public static boolean isMain(FunctionSymbol function) {
    return function.name().equals("main")
        && function.scope().parent() != null
        && function.owner() == null
        && function.qualifiedName().equals("main");
  }

  /** The function that such a name stands for; null when none of the source does. */
  public @Nullable FunctionSymbol source(String name) {
    Use use = uses.get(name);
    return use == null ? null : use.function;
  }

  /** The IR of a used function; null when it has none. */
  public @Nullable IrFunction body(String name) {
    Use use = uses.get(name);
    if (use != null && !lowered.containsKey(name)) {
      lower(use);
    }
    return lowered.get(name);
  }

  private void lower(Use use) {
    if (lowered.containsKey(use.name)) {
      return;
    }
    lowered.put(use.name, null);
    if (use.depth > Instances.DEEPEST) {
      program.report(SemanticError.of("TLR-269", use.span, Instances.DEEPEST));
      return;
    }
    FunctionSymbol function = use.function;
    program.unitOf(function.declarationScope()).bodies().adoptDefinition(function);
    if (!function.defined() && Linkage.external(function)) {
      FunctionSymbol elsewhere = definitions.get(baseName(function));
      if (elsewhere != null) {
        function = elsewhere;
      }
    }
    if (function.declaration().body() == null) {
      program.report(SemanticError.of("TLR-224", use.span, baseName(function)));
      return;
    }
    lowered.put(use.name, lowerSafely(function, use));
  }

  /** A defect of the compiler is reported where it shows, not thrown at the learner. */
  private @Nullable IrFunction lowerSafely(FunctionSymbol function, Use use) {
    int outer = depth;
    Span outerCause = cause;
    depth = use.depth;
    cause = use.span.file().isLibrary() ? cause : use.span;
    try {
      Program unit = program.unitOf(function.declarationScope());
      return unit.bodies().lower(function, use.kind, use.name);
    } catch (SemanticError e) {
      program.report(e);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "defect in " + use.name, e);
      Span name = function.declaration().name().span();
      program.report(SemanticError.of("TLR-900", name, function.name(), e));
    } finally {
      depth = outer;
      cause = outerCause;
    }
    return null;
  }

  /** Where the program asked for what is wrong at a place of a library; any other place itself. */
  public Span cause(Span place) {
    Span asked = cause;
    return place.file().isLibrary() && asked != null ? asked : place;
  }

  /** The functions that the roots and the initialiser need, in source order. */
  public List<IrFunction> reachable(List<String> extraRoots) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(roots);
    open.addAll(extraRoots);
    while (!open.isEmpty()) {
      String name = open.remove();
      IrFunction function = lowered.get(name);
      if (function != null && seen.add(name)) {
        Set<String> called = new HashSet<>();
        CalledFunctions.collect(function.body(), called);
        open.addAll(called);
      }
    }
    List<IrFunction> functions = new ArrayList<>();
    for (Map.Entry<String, @Nullable IrFunction> entry : lowered.entrySet()) {
      IrFunction function = entry.getValue();
      if (function != null && seen.contains(entry.getKey())) {
        functions.add(function);
      }
    }
    return functions;
  }

  /** Whether such a function was added. */
  public boolean isSynthetic(String name) {
    return lowered.containsKey(name);
  }

  /** Adds a function that no source function stands for. */
  public void addSynthetic(IrFunction function) {
    lowered.put(function.name(), function);
  }

  /** The unique name of {@code main}, if the program has one. */
  public @Nullable String main() {
    for (FunctionSymbol function : declared) {
      if (isMain(function)) {
        return reference(function, IrFunction.Kind.HOST, function.declaration().span());
      }
    }
    return null;
  }
}
