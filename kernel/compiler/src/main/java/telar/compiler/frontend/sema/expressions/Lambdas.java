package telar.compiler.frontend.sema.expressions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.IdentifierCollector;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.declarations.FunctionDeclarer;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.LayoutBuilder;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.Span;

/** Lambdas: a class with the captures as members and the body as its call operator. */
final class Lambdas {

  /** A captured variable: the member that holds it and the operand that initialises it. */
  private record Captured(String name, QualType type, Operand value, boolean byReference) {}

  private final Lowering lowering;
  private final Map<String, Captured> captures = new LinkedHashMap<>();

  Lambdas(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand closure(Expression.Lambda node) {
    node.parameters().forEach(this::checkDefaultValue);
    explicitCaptures(node);
    if (node.captureDefault() != Expression.CaptureDefault.NONE) {
      implicitCaptures(node);
    }
    ClassSymbol closure = lowering.closures().get(node);
    checkNotItself(closure);
    if (closure == null) {
      closure = declare(node);
      addOperator(closure, node);
      lowering.closures().put(node, closure);
    }
    check(closure, node);
    @Nullable Expr offered = lowering.takeDestination(node);
    Expr address =
        offered != null ? offered : lowering.temporaryObject(closure.plain(), node.span());
    initialize(closure, address, node.span());
    return Operand.prvalue(closure.plain(), address, node.span());
  }

  /** A value by default is the same at every call: it cannot be that of a variable. */
  private void checkDefaultValue(Parameter parameter) {
    if (parameter.defaultValue() == null) {
      return;
    }
    SyntaxWalker.walk(
        parameter.defaultValue(),
        part -> {
          if (part instanceof Expression.NameUse use
              && use.name().isPlain()
              && NameLookup.unqualified(lowering.scope(), use.name().identifier())
                  instanceof VariableSymbol variable
              && variable.constant() == null
              && (variable.isLocal() || variable.storage() == VariableSymbol.Storage.SHARED)
              && variable.scope().isLocal()) {
            throw SemanticError.of("TLR-477", use.span(), variable.name());
          }
          return !(part instanceof Expression.SizeofExpression);
        });
  }

  /** When a variable's type was taken from the lambda there was no such variable to capture. */
  private void checkNotItself(@Nullable ClassSymbol closure) {
    if (closure != null && closure.fields().size() < captures.size()) {
      Captured late = List.copyOf(captures.values()).get(closure.fields().size());
      throw SemanticError.of("TLR-447", late.value().span(), late.name());
    }
  }

  /** The body is analysed even when nothing calls it. */
  private void check(ClassSymbol closure, Expression.Lambda node) {
    if (lowering.mode() == Lowering.Mode.RUN
        && closure.scope().own("operator()") instanceof OverloadSet set
        && set.members().get(0) instanceof FunctionSymbol f) {
      boolean device = f.execution().device() && (lowering.onDevice() || !f.execution().host());
      IrFunction.Kind kind = device ? IrFunction.Kind.DEVICE : IrFunction.Kind.HOST;
      lowering.program().functions().reference(f, kind, node.span());
    }
  }

  private void explicitCaptures(Expression.Lambda node) {
    Set<String> named = new HashSet<>();
    for (Expression.Capture capture : node.captures()) {
      if (!named.add(capture.name())) {
        throw SemanticError.of("TLR-208", capture.span(), capture.name());
      }
      checkNotByDefault(node, capture);
      if (capture.name().equals("this") || capture.name().equals("*this")) {
        captureThis(capture.span(), capture.name().startsWith("*"));
      } else if (capture.initializer() != null) {
        initCapture(capture);
      } else {
        checkLocal(capture);
        Operand value =
            new Names(lowering).use(Name.of(capture.name(), capture.span()), capture.span());
        add(capture.name(), value, capture.byReference());
      }
    }
  }

  /** What the default captures is not captured once more in the same way. */
  private static void checkNotByDefault(Expression.Lambda node, Expression.Capture capture) {
    boolean pointer = capture.name().equals("this");
    boolean copies = node.captureDefault() == Expression.CaptureDefault.BY_COPY;
    boolean references = node.captureDefault() == Expression.CaptureDefault.BY_REFERENCE;
    boolean again =
        capture.initializer() == null
            && !capture.name().startsWith("*")
            && (copies ? pointer || !capture.byReference() : references && capture.byReference());
    if (again && !(pointer && references)) {
      throw SemanticError.of("TLR-442", capture.span(), capture.name());
    }
  }

  private void checkLocal(Expression.Capture capture) {
    Symbol symbol = NameLookup.unqualified(lowering.scope(), capture.name());
    if (symbol instanceof VariableSymbol v && !v.isLocal()) {
      throw SemanticError.of("TLR-426", capture.span(), capture.name());
    }
    if (symbol instanceof FieldSymbol f && !f.owner().closure()) {
      throw SemanticError.of("TLR-443", capture.span(), capture.name());
    }
  }

  private void initCapture(Expression.Capture capture) {
    Initializer initializer = capture.initializer();
    Expression value =
        initializer instanceof Initializer.Assigned a
            ? a.value()
            : initializer instanceof Initializer.Constructed c && c.arguments().size() == 1
                ? c.arguments().get(0)
                : initializer instanceof Initializer.Braced b && b.list().elements().size() == 1
                    ? b.list().elements().get(0)
                    : null;
    if (value == null) {
      throw SemanticError.of("TLR-282", capture.span());
    }
    add(capture.name(), lowering.expressions().expression(value), capture.byReference());
  }

  /** The object itself or, for {@code *this}, a copy of it. */
  private void captureThis(Span span, boolean copy) {
    Operand object = new Names(lowering).explicitThis();
    if (object == null) {
      throw SemanticError.of("TLR-279", span);
    }
    String name = Names.capturedThisName();
    if (copy) {
      captures.putIfAbsent(name, new Captured(name, object.type(), object, false));
      return;
    }
    QualType type = new PointerType(object.type()).plain();
    Operand value = Operand.prvalue(type, object.expr(), span);
    captures.putIfAbsent(name, new Captured(name, type, value, false));
  }

  private void add(String name, Operand value, boolean byReference) {
    QualType type =
        byReference
            ? ReferenceType.of(value.type(), false)
            : value.type().isArray() ? value.type() : value.type().decayed();
    captures.putIfAbsent(name, new Captured(name, type, value, byReference));
  }

  /** Every local variable and member that the body mentions. */
  private void implicitCaptures(Expression.Lambda node) {
    boolean byReference = node.captureDefault() == Expression.CaptureDefault.BY_REFERENCE;
    Set<String> mentioned = IdentifierCollector.collect(node.body());
    for (String name : mentioned) {
      var symbol = NameLookup.unqualified(lowering.scope(), name);
      checkConstant(symbol, node.span());
      if (symbol instanceof VariableSymbol v && v.isLocal() && v.constant() == null) {
        if (lowering.owns(v)) {
          add(name, new Names(lowering).variable(v, node.span()), byReference);
        }
      } else if (symbol instanceof FieldSymbol f && f.owner().closure()) {
        Operand value = new Names(lowering).use(Name.of(name, node.span()), node.span());
        add(name, value, byReference);
      }
    }
    if (new Names(lowering).explicitThis() != null) {
      captureThis(node.span(), false);
    }
  }

  /** A constant does not depend on variables and objects of the function round it. */
  private void checkConstant(@Nullable Symbol symbol, Span span) {
    boolean variable =
        symbol instanceof VariableSymbol v
            && v.isLocal()
            && v.constant() == null
            && !lowering.owns(v);
    boolean member = symbol instanceof FieldSymbol f && !f.owner().closure();
    if (lowering.mode() == Lowering.Mode.CONSTANT && symbol != null && (variable || member)) {
      throw SemanticError.of("TLR-341", span, symbol.name());
    }
  }

  private ClassSymbol declare(Expression.Lambda node) {
    String name = "lambda#" + lowering.program().nextClosure();
    ClassSymbol closure =
        new ClassSymbol(name, name, ClassKey.CLASS, lowering.scope(), node.span());
    closure.setClosure();
    LayoutBuilder layout = new LayoutBuilder(false, 0);
    for (Captured captured : captures.values()) {
      layout.field(captured.name(), captured.type(), 0);
      FieldSymbol field =
          new FieldSymbol(
              captured.name(),
              closure,
              captured.type(),
              closure.fields().size(),
              false,
              null,
              Declaration.Access.PUBLIC);
      closure.fields().add(field);
      closure.scope().declare(field);
    }
    closure.setLayout(layout.build(0));
    return closure;
  }

  private void initialize(ClassSymbol closure, Expr address, Span span) {
    int index = 0;
    for (Captured captured : captures.values()) {
      FieldSymbol field = closure.fields().get(index++);
      Expr at = lowering.members().offset(address, closure.field(field).offset());
      if (captured.byReference()) {
        QualType pointer = new PointerType(captured.value().type()).plain();
        lowering.values().initialize(at, pointer, captured.value().expr(), captured.name(), span);
      } else {
        lowering
            .initialization()
            .copyInto(at, captured.type().unqualified(), captured.value(), span);
      }
    }
  }

  private void addOperator(ClassSymbol closure, Expression.Lambda node) {
    List<TemplateParameter> parameters = new ArrayList<>(node.templateParameters());
    List<Parameter> adjusted = new ArrayList<>();
    for (Parameter parameter : node.parameters()) {
      adjusted.add(withoutAuto(parameter, parameters));
    }
    Declaration.Function function = operator(node, adjusted);
    if (parameters.isEmpty()) {
      FunctionSymbol plain =
          new FunctionDeclarer(lowering.program(), closure.scope()).symbol(function, closure);
      closure.scope().declare(plain);
    } else {
      closure
          .scope()
          .declare(
              new FunctionTemplate("operator()", closure.scope(), closure, parameters, function));
    }
  }

  private static boolean marked(Specifiers specifiers) {
    return specifiers.has(Specifier.DEVICE) || specifiers.has(Specifier.HOST);
  }

  private Declaration.Function operator(Expression.Lambda node, List<Parameter> parameters) {
    NamePart part = new NamePart(NamePart.Kind.OPERATOR, "operator()", null, null, node.span());
    TypeSyntax returned =
        node.returnType() != null ? node.returnType() : new TypeSyntax.Auto(false, node.span());
    Specifiers specifiers = marked(node.specifiers()) ? node.specifiers() : inherited(node);
    var qualifiers =
        new Declaration.FunctionQualifiers(
            !node.mutable(), false, false, false, false, false, false);
    return new Declaration.Function(
        new Name(false, List.of(part), node.span()),
        Declaration.FunctionKind.OPERATOR,
        specifiers,
        returned,
        parameters,
        false,
        qualifiers,
        List.of(),
        Declaration.Definition.BODY,
        node.body(),
        node.span());
  }

  /** A lambda runs where the function round it may run. */
  private Specifiers inherited(Expression.Lambda node) {
    Set<Specifier> flags = new HashSet<>(node.specifiers().flags());
    flags.add(lowering.onDevice() ? Specifier.DEVICE : Specifier.HOST);
    if (lowering.onBothSides()) {
      flags.addAll(Set.of(Specifier.DEVICE, Specifier.HOST));
    }
    return new Specifiers(flags, null, null, null);
  }

  /** {@code auto} in a parameter's type is an invented template parameter. */
  private static Parameter withoutAuto(Parameter parameter, List<TemplateParameter> invented) {
    TypeSyntax type = replaceAuto(parameter.type(), parameter, invented);
    return type == parameter.type()
        ? parameter
        : new Parameter(
            parameter.name(), type, parameter.pack(), parameter.defaultValue(), parameter.span());
  }

  private static TypeSyntax replaceAuto(
      TypeSyntax type, Parameter parameter, List<TemplateParameter> invented) {
    if (type instanceof TypeSyntax.Auto) {
      String name = "auto#" + invented.size();
      invented.add(new TemplateParameter.OfType(name, parameter.pack(), null, parameter.span()));
      return new TypeSyntax.Named(Name.of(name, type.span()), null, type.span());
    } else if (type instanceof TypeSyntax.Qualified q) {
      TypeSyntax inner = replaceAuto(q.type(), parameter, invented);
      return inner == q.type()
          ? q
          : new TypeSyntax.Qualified(inner, q.isConst(), q.isVolatile(), q.span());
    } else if (type instanceof TypeSyntax.Reference r) {
      TypeSyntax inner = replaceAuto(r.target(), parameter, invented);
      return inner == r.target() ? r : new TypeSyntax.Reference(inner, r.rvalue(), r.span());
    } else if (type instanceof TypeSyntax.Pointer p) {
      TypeSyntax inner = replaceAuto(p.pointee(), parameter, invented);
      return inner == p.pointee() ? p : new TypeSyntax.Pointer(inner, p.restrict(), p.span());
    }
    return type;
  }
}
