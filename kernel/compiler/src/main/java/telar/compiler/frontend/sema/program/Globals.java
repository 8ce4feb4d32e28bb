package telar.compiler.frontend.sema.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.lookup.Linkage;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.ShownType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.ir.SharedVariable;
import telar.compiler.source.Span;

/** The global variables, string literals and shared variables of a program. */
public final class Globals {

  /** All the constant memory that a program may declare. */
  private static final long CONSTANT_BYTES = 65_536;

  private final Program program;
  private final Set<GlobalVariable> constants = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<VariableSymbol, GlobalVariable> variables = new IdentityHashMap<>();
  private final Map<VariableSymbol, SharedVariable> shared = new IdentityHashMap<>();
  private final Map<ByteBuffer, GlobalVariable> literals = new HashMap<>();
  private final List<VariableSymbol> declared = new ArrayList<>();
  private final Map<String, VariableSymbol> linked = new HashMap<>();
  private final Map<Scope, Map<String, QualType>> dynamic = new IdentityHashMap<>();
  private final List<GlobalVariable> all = new ArrayList<>();
  private int nextShared;

  Globals(Program program) {
    this.program = program;
  }

  /** Notes a variable of the program itself, to be initialised in order. */
  public void declared(VariableSymbol symbol) {
    if (symbol.isDynamicArray() && symbol.storage() == VariableSymbol.Storage.SHARED) {
      declareDynamic(symbol);
    }
    if (symbol.external() || symbol.storage() == VariableSymbol.Storage.BUILTIN) {
      return;
    }
    if (Linkage.external(symbol)) {
      VariableSymbol known = linked.putIfAbsent(symbol.qualifiedName(), symbol);
      if (known != null && known != symbol && !Linkage.mayRepeat(known, symbol)) {
        throw SemanticError.of("TLR-208", symbol.span(), symbol.name());
      }
    }
    if (!declared.contains(symbol)) {
      declared.add(symbol);
    }
    settleType(symbol);
  }

  /** Decides {@code auto} and {@code T[]}, and remembers the value of a constant. */
  public void settleType(VariableSymbol symbol) {
    program.unitOf(symbol.scope()).initializers().settleType(symbol);
  }

  /** Makes and initialises the variables of the program, in the order of their declarations. */
  public void initializeAll() {
    for (VariableSymbol symbol : List.copyOf(declared)) {
      try {
        if (symbol.storage() != VariableSymbol.Storage.SHARED && !symbol.constexpr()) {
          of(symbol, symbol.span());
        }
      } catch (SemanticError e) {
        program.report(e);
      }
    }
    checkConstantMemory();
  }

  private void checkConstantMemory() {
    long bytes = 0;
    for (GlobalVariable variable : all) {
      boolean constant = variable.space() == GlobalVariable.Space.CONSTANT;
      bytes += constant ? variable.bytes() : 0;
      if (constant && bytes > CONSTANT_BYTES) {
        program.report(
            SemanticError.of("TLR-390", variable.span(), variable.name(), bytes, CONSTANT_BYTES));
        return;
      }
    }
  }

  /** Every global made so far. */
  public List<GlobalVariable> all() {
    return all;
  }

  /** The global that a variable is. */
  public GlobalVariable of(VariableSymbol symbol, Span use) {
    GlobalVariable known = variables.get(symbol);
    if (known != null) {
      return known;
    }
    VariableSymbol elsewhere = Linkage.external(symbol) ? linked.get(symbol.qualifiedName()) : null;
    if (elsewhere != null && elsewhere != symbol) {
      return of(elsewhere, use);
    }
    if (symbol.external()) {
      throw SemanticError.of("TLR-223", use, symbol.name());
    }
    QualType type = symbol.type();
    if (!Layouts.complete(type.type()) && !type.isReference()) {
      throw SemanticError.of("TLR-218", symbol.span(), symbol.name(), type.display());
    }
    VariableInitializers initializers = program.unitOf(symbol.scope()).initializers();
    boolean initialized = initializers.hasInitializer(symbol);
    long bytes = Layouts.size(type);
    GlobalVariable variable =
        new GlobalVariable(
            all.size(),
            symbol.qualifiedName(),
            space(symbol),
            bytes,
            Layouts.alignment(type),
            IrTypes.element(type),
            new byte[initialized ? (int) bytes : 0],
            new ArrayList<>(),
            symbol.span());
    variables.put(symbol, variable);
    all.add(variable);
    if (symbol.constexpr()) {
      constants.add(variable);
    }
    initializers.initialize(symbol, variable);
    return variable;
  }

  /** Whether constant expressions may read it. */
  public boolean isReadable(GlobalVariable global) {
    return global.space() == GlobalVariable.Space.LITERAL || constants.contains(global);
  }

  private static GlobalVariable.Space space(VariableSymbol symbol) {
    return switch (symbol.storage()) {
      case DEVICE -> GlobalVariable.Space.DEVICE;
      case CONSTANT -> GlobalVariable.Space.CONSTANT;
      case MANAGED -> GlobalVariable.Space.MANAGED;
      default -> symbol.constexpr() ? GlobalVariable.Space.LITERAL : GlobalVariable.Space.HOST;
    };
  }

  /** One name of dynamic shared memory has one type throughout a namespace, as C++ links it. */
  public void declareDynamic(VariableSymbol symbol) {
    Map<String, QualType> known =
        dynamic.computeIfAbsent(symbol.scope().namespace(), key -> new HashMap<>());
    QualType before = known.putIfAbsent(symbol.name(), symbol.type());
    if (before != null && !before.equals(symbol.type())) {
      throw SemanticError.of(
          "TLR-385", symbol.span(), symbol.name(), symbol.type().display(), before.display());
    }
  }

  /** The shared variable that a symbol is; all dynamic ones are one object. */
  public SharedVariable shared(VariableSymbol symbol, boolean dynamic, @Nullable String name) {
    return shared.computeIfAbsent(
        symbol,
        key ->
            new SharedVariable(
                dynamic ? 0 : ++nextShared,
                name == null ? symbol.name() : name,
                dynamic ? 0 : Layouts.size(symbol.type()),
                Math.max(1, Layouts.alignment(symbol.type())),
                IrTypes.element(symbol.type()),
                dynamic,
                ShownType.declared(symbol.type(), symbol.span())));
  }

  /** The bytes of a string literal, its final zero included. */
  public Expr literal(byte[] bytes, int alignment, IrType element, Span span) {
    GlobalVariable variable =
        literals.computeIfAbsent(
            ByteBuffer.wrap(bytes), key -> newLiteral(bytes, alignment, element, span));
    return new Expr.GlobalAddress(variable);
  }

  /** A hidden constant that both sides read; relocations may be added as long as it is unused. */
  public GlobalVariable constant(
      String name,
      byte[] bytes,
      IrType element,
      List<GlobalVariable.Relocation> relocations,
      Span span) {
    GlobalVariable constant =
        new GlobalVariable(
            all.size(),
            name,
            GlobalVariable.Space.LITERAL,
            bytes.length,
            8,
            element,
            bytes,
            relocations,
            span);
    all.add(constant);
    return constant;
  }

  private GlobalVariable newLiteral(byte[] bytes, int alignment, IrType element, Span span) {
    GlobalVariable literal =
        new GlobalVariable(
            all.size(),
            "\"…\"",
            GlobalVariable.Space.LITERAL,
            bytes.length,
            alignment,
            element,
            bytes,
            List.of(),
            span);
    all.add(literal);
    return literal;
  }

  /** A hidden host variable, e.g. the guard of a static local. */
  public GlobalVariable hidden(String name, GlobalVariable.Space space, long bytes, Span span) {
    GlobalVariable variable =
        new GlobalVariable(
            all.size(),
            name,
            space,
            bytes,
            (int) Math.max(1, Math.min(8, bytes)),
            IrType.I8,
            new byte[0],
            new ArrayList<>(),
            span);
    all.add(variable);
    return variable;
  }

  /** Writes a constant into the initial bytes of a global. */
  static void write(GlobalVariable global, long offset, Expr.Const value) {
    ByteBuffer buffer = ByteBuffer.wrap(global.initial()).order(ByteOrder.LITTLE_ENDIAN);
    int at = (int) offset;
    switch (value.type().bytes()) {
      case 1 -> buffer.put(at, (byte) value.bits());
      case 2 -> buffer.putShort(at, (short) value.bits());
      case 4 -> buffer.putInt(at, (int) value.bits());
      default -> buffer.putLong(at, value.bits());
    }
  }
}
