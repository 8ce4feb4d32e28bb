package telar.compiler.frontend.sema.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.constants.ConstantTwin;
import telar.compiler.frontend.sema.declarations.Declarer;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.Destroyers;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.rules.ClassRules;
import telar.compiler.frontend.sema.rules.VariableRules;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Stmt;
import telar.compiler.ir.UnaryOp;
import telar.compiler.source.Span;

/** Declarations inside functions. */
public final class LocalVariables {

  private final Lowering lowering;

  LocalVariables(Lowering lowering) {
    this.lowering = lowering;
  }

  void declare(Declaration declaration) {
    if (declaration instanceof Declaration.Variable v) {
      variable(v);
    } else if (declaration instanceof Declaration.StructuredBinding b) {
      new Bindings(lowering).declare(b);
    } else {
      if (declaration instanceof Declaration.Class c) {
        checkNoTemplates(c);
      }
      new Declarer(lowering.program(), lowering.scope()).declare(declaration);
    }
  }

  /** A class of a function has no member templates. */
  private static void checkNoTemplates(Declaration.Class node) {
    List<Declaration.Member> members = node.members() == null ? List.of() : node.members();
    for (Declaration.Member member : members) {
      if (member.declaration() instanceof Declaration.Template template) {
        throw SemanticError.of("TLR-155", template.span(), "template");
      }
    }
  }

  /** Declares the name all the same after an error, so that its uses are no further errors. */
  void declareBroken(Declaration declaration) {
    if (declaration instanceof Declaration.Variable v && v.name().isPlain()) {
      String name = v.name().identifier();
      boolean usable =
          lowering.scope().own(name) instanceof VariableSymbol known && known.address() != null;
      if (!usable) {
        lowering
            .scope()
            .declare(
                new VariableSymbol(
                    name,
                    ErrorType.INSTANCE.plain(),
                    VariableSymbol.Storage.LOCAL,
                    lowering.scope(),
                    v.name().span()));
      }
    }
  }

  private void variable(Declaration.Variable node) {
    String name = node.name().identifier();
    checkNew(name, node.name().span());
    lowering.declaredNames().add(name);
    VariableRules.check(node);
    if (lowering.onDevice()) {
      VariableRules.notThreadLocal(node);
    }
    if (node.specifiers().has(Specifier.SHARED)) {
      shared(node);
    } else if (node.specifiers().has(Specifier.STATIC) || isExtern(node)) {
      staticLocal(node);
    } else {
      checkPlace(node);
      automatic(node);
    }
  }

  private static boolean isExtern(Declaration.Variable node) {
    return node.specifiers().has(Specifier.EXTERN);
  }

  private void checkNew(String name, Span span) {
    Scope scope = lowering.scope();
    Symbol old = scope.own(name);
    Scope outer = scope.parent();
    boolean parameter =
        old == null
            && outer != null
            && (outer.kind() == Scope.Kind.FUNCTION || outer.kind() == Scope.Kind.CONTROL)
            && outer.own(name) instanceof VariableSymbol;
    if (parameter || (old != null && !old.namesType())) {
      throw SemanticError.of("TLR-208", span, name);
    }
    checkTemplateParameter(scope, name, span);
  }

  /** Inside a template the names of its parameters keep their meaning. */
  public static void checkTemplateParameter(Scope from, String name, Span span) {
    for (Scope at = from; at != null && at.kind() != Scope.Kind.NAMESPACE; at = at.parent()) {
      if (at.kind() == Scope.Kind.TEMPLATE && at.own(name) != null) {
        throw SemanticError.of("TLR-420", span, name);
      }
    }
  }

  private static void checkPlace(Declaration.Variable node) {
    boolean device =
        node.specifiers().has(Specifier.DEVICE) || node.specifiers().has(Specifier.CONSTANT);
    if (device && !node.specifiers().has(Specifier.CONSTEXPR)) {
      throw SemanticError.of("TLR-330", node.name().span(), node.name().identifier());
    }
  }

  private void shared(Declaration.Variable node) {
    String name = node.name().identifier();
    if (!lowering.onDevice() && lowering.mode() == Lowering.Mode.RUN) {
      throw SemanticError.of("TLR-235", node.name().span(), name);
    }
    if (node.initializer() != null) {
      throw SemanticError.of("TLR-331", node.initializer().span(), name);
    }
    QualType type = lowering.types().resolve(node.type());
    VariableSymbol symbol =
        new VariableSymbol(
            name, type, VariableSymbol.Storage.SHARED, lowering.scope(), node.name().span());
    boolean unsized = symbol.isDynamicArray();
    if (unsized != isExtern(node)) {
      throw SemanticError.of(unsized ? "TLR-332" : "TLR-333", node.name().span(), name);
    }
    if (!unsized && !Layouts.complete(type.type())) {
      throw SemanticError.of("TLR-218", node.name().span(), name, type.display());
    }
    checkInitialized(type, node);
    if (unsized) {
      lowering.program().globals().declareDynamic(symbol);
    }
    lowering.scope().declare(symbol);
    lowering.code().uses(lowering.program().globals().shared(symbol, unsized, null));
  }

  private void staticLocal(Declaration.Variable node) {
    VariableSymbol known = lowering.statics().get(node);
    VariableSymbol symbol = known != null ? known : staticSymbol(node);
    lowering.statics().put(node, symbol);
    lowering.scope().declare(symbol);
    if (isExtern(node)) {
      return;
    }
    lowering.program().globals().settleType(symbol);
    GlobalVariable global = lowering.program().globals().of(symbol, node.name().span());
    if (symbol.needsGuard() && lowering.onDevice()) {
      throw SemanticError.of("TLR-339", node.span(), symbol.name());
    }
    if (symbol.needsGuard()) {
      guarded(symbol, global, node);
    }
  }

  private VariableSymbol staticSymbol(Declaration.Variable node) {
    Declarer declarer = new Declarer(lowering.program(), lowering.scope());
    VariableSymbol symbol = declarer.globalVariable(node, lowering.scope());
    boolean onDevice = lowering.onDevice() && symbol.storage() == VariableSymbol.Storage.HOST;
    return onDevice ? deviceStatic(node) : symbol;
  }

  private VariableSymbol deviceStatic(Declaration.Variable node) {
    QualType type = lowering.types().resolve(node.type());
    VariableSymbol symbol =
        new VariableSymbol(
            node.name().identifier(),
            node.specifiers().has(Specifier.CONSTEXPR) ? type.with(true, false) : type,
            VariableSymbol.Storage.DEVICE,
            lowering.scope(),
            node.name().span());
    symbol.setDeclaration(node, lowering.scope());
    symbol.setConstexpr(node.specifiers().has(Specifier.CONSTEXPR));
    symbol.setQualifiedName(lowering.functionName() + "::" + node.name().identifier());
    return symbol;
  }

  /** A static local whose initialiser runs the first time that control passes. */
  private void guarded(VariableSymbol symbol, GlobalVariable global, Declaration.Variable node) {
    Span span = node.span();
    GlobalVariable guard =
        lowering.program().globals().hidden(symbol.name() + " (guard)", global.space(), 1, span);
    Operand flag =
        Operand.lvalue(
            Scalar.BOOL.plain(), new Expr.GlobalAddress(guard), Operand.Place.NONE, span);
    Expr done = lowering.values().value(flag);
    Stmt.Block work =
        lowering
            .code()
            .block(
                span,
                () -> {
                  lowering.values().store(flag, Expr.Const.bool(true), span);
                  Expr address = new Expr.GlobalAddress(global);
                  initialize(address, symbol, node);
                  new Destroyers(lowering.program()).atExit(lowering, address, symbol.type(), span);
                });
    Expr first = Fold.unary(UnaryOp.NOT, done);
    lowering.code().emit(new Stmt.If(first, work, new Stmt.Block(List.of(), span), null, span));
  }

  private void automatic(Declaration.Variable node) {
    QualType declared = ClassDeduction.resolve(lowering, node.type(), node.initializer());
    if (node.specifiers().has(Specifier.CONSTEXPR)) {
      declared = declared.with(true, false);
    }
    Span span = node.name().span();
    QualType type = VariableTypes.settle(lowering, declared, node);
    String name = node.name().identifier();
    checkType(type, name, span);
    if (node.initializer() == null && type.type() instanceof ClassSymbol c && c.closure()) {
      throw SemanticError.of("TLR-314", span, type.display());
    }
    if (isConstant(type, node) && constant(node, type, name)) {
      return;
    }
    VariableSymbol symbol = lowering.declareLocal(name, type, span);
    if (node.specifiers().has(Specifier.CONSTEXPR)) {
      constantObject(symbol, node);
    }
    boolean returned = lowering.isReturned(node, type);
    Expr address = returned ? lowering.returnPlace() : lowering.newSlot(name, type, span);
    symbol.setAddress(address);
    lowering.lifetimes().variable(symbol, span);
    initialize(address, symbol, node);
    if (returned) {
      lowering.cleanups().part(address, type, span);
    } else {
      lowering.cleanups().variable(address, type, span);
      checkDestructor(type, span);
    }
  }

  /** Constant expressions may use it, and its class must let them. */
  private void constantObject(VariableSymbol symbol, Declaration.Variable node) {
    symbol.setConstexpr(true);
    ClassRules.literal(symbol.type(), node);
    boolean closure = symbol.type().type() instanceof ClassSymbol c && c.closure();
    boolean object = !symbol.type().isReference() && !closure;
    if (lowering.mode() == Lowering.Mode.RUN && object) {
      ConstantTwin twin = new ConstantTwin(lowering.program(), lowering.scope(), symbol, node);
      symbol.setTwin(twin::address);
    }
  }

  /** The end of the block destroys the object, which its class may keep to itself. */
  private void checkDestructor(QualType type, Span span) {
    ClassRules.destructible(type, span);
    if (type.type() instanceof ClassSymbol c) {
      FunctionSymbol destructor = ClassTraits.destructor(c);
      if (destructor != null) {
        String name = destructor.declaration().name().identifier();
        lowering.members().checkAccess(c, destructor.access(), name, span);
      }
    }
  }

  private void checkType(QualType type, String name, Span span) {
    if (type.isVoid()) {
      throw SemanticError.of("TLR-334", span, name);
    }
    if (!type.isReference() && !Layouts.complete(type.type())) {
      throw SemanticError.of("TLR-218", span, name, type.display());
    }
    DeclarationOrder.checkDefined(type, span, lowering.function());
    if (lowering.onDevice() && type.type() instanceof ArrayType array && array.size() == 0) {
      throw SemanticError.of("TLR-414", span);
    }
    ClassTraits.requireConcrete(type, span);
  }

  private static boolean isConstant(QualType type, Declaration.Variable node) {
    return type.isConst()
        && !type.isVolatile()
        && node.initializer() != null
        && IrTypes.isScalar(type)
        && (node.specifiers().has(Specifier.CONSTEXPR)
            || type.isIntegral()
            || type.type() instanceof Scalar);
  }

  /** A scalar constant known now: it needs no place unless its address is taken. */
  private boolean constant(Declaration.Variable node, QualType type, String name) {
    Expression value = single(node.initializer());
    if (value == null) {
      return false;
    }
    ConstantValue constant = tryConstant(value, type, node);
    if (constant == null || !(constant.value() instanceof Expr.Const bits)) {
      return false;
    }
    Span span = node.name().span();
    VariableSymbol symbol = lowering.declareLocal(name, type, span);
    Expr address = lowering.newSlot(name, type, span);
    symbol.setAddress(address);
    symbol.setConstant(bits);
    lowering.values().initialize(address, type, bits, name, span);
    return true;
  }

  private @Nullable ConstantValue tryConstant(
      Expression value, QualType type, Declaration.Variable node) {
    boolean required = node.specifiers().has(Specifier.CONSTEXPR);
    try {
      ConstantValue constant =
          lowering
              .program()
              .speculate(
                  () ->
                      lowering
                          .program()
                          .constants()
                          .tryEvaluate(value, lowering.scope(), type.unqualified()));
      if (constant == null && required) {
        throw SemanticError.of("TLR-219", value.span());
      }
      return constant;
    } catch (SemanticError e) {
      if (required) {
        throw e;
      }
      return null;
    }
  }

  public static @Nullable Expression single(@Nullable Initializer initializer) {
    if (initializer instanceof Initializer.Assigned a) {
      return a.value() instanceof Expression.InitializerList ? null : a.value();
    } else if (initializer instanceof Initializer.Constructed c && c.arguments().size() == 1) {
      return c.arguments().get(0);
    } else if (initializer instanceof Initializer.Braced b && b.list().elements().size() == 1) {
      Expression only = b.list().elements().get(0);
      return only instanceof Expression.InitializerList || only instanceof Expression.Designated
          ? null
          : only;
    }
    return null;
  }

  private void initialize(Expr address, VariableSymbol symbol, Declaration.Variable node) {
    QualType type = symbol.type();
    Span span = node.span();
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              if (type.type() instanceof ReferenceType reference) {
                reference(address, reference, node);
              } else {
                checkInitialized(type, node);
                lowering
                    .initialization()
                    .variable(address, type.unqualified(), node.initializer(), symbol.name(), span);
              }
            });
  }

  private static void checkInitialized(QualType type, Declaration.Variable node) {
    boolean isConst =
        type.isConst() || (type.type() instanceof ArrayType array && array.element().isConst());
    if (node.initializer() == null && isConst && ClassRules.leavesUnset(type)) {
      throw SemanticError.of("TLR-335", node.name().span(), node.name().identifier());
    }
  }

  private void reference(Expr address, ReferenceType reference, Declaration.Variable node) {
    Expression value = single(node.initializer());
    if (value == null) {
      throw SemanticError.of("TLR-313", node.name().span());
    }
    lowering.wantObject(value);
    Operand operand = lowering.expressions().expression(value);
    Expr target = lowering.conversions().bind(operand, reference, value.span());
    if (node.specifiers().has(Specifier.CONSTEXPR) && LocalAddress.isLocal(target)) {
      throw SemanticError.of("TLR-219", value.span());
    }
    lowering.cleanups().extend(target);
    QualType pointer = new PointerType(reference.target()).plain();
    lowering.values().initialize(address, pointer, target, node.name().identifier(), node.span());
  }

  /** One {@code auto} stands for one type, however many variables it declares. */
  void checkSameAuto(Declaration first, Declaration next) {
    if (first != next
        && next instanceof Declaration.Variable v
        && v.type() instanceof TypeSyntax.Auto
        && first instanceof Declaration.Variable f
        && f.type() instanceof TypeSyntax.Auto
        && lowering.scope().own(f.name().identifier()) instanceof VariableSymbol before
        && lowering.scope().own(v.name().identifier()) instanceof VariableSymbol now
        && !before.type().equals(now.type())) {
      throw SemanticError.of(
          "TLR-431", v.name().span(), now.name(), now.type().display(), before.type().display());
    }
  }
}
