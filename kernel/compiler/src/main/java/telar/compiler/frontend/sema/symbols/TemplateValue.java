package telar.compiler.frontend.sema.symbols;

import java.util.List;
import java.util.stream.Collectors;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;

/** An argument of a template, resolved; equal ones give the same instance. */
public sealed interface TemplateValue {

  /** As written in messages and unique names. */
  String display();

  /** What the parameter's name stands for inside the template. */
  Symbol bind(String name);

  /** A type. */
  record OfType(QualType type) implements TemplateValue {
    @Override
    public String display() {
      return type.display();
    }

    @Override
    public Symbol bind(String name) {
      return new TypeSymbol(name, type);
    }
  }

  /** A value. */
  record OfValue(QualType type, Expr value) implements TemplateValue {
    @Override
    public String display() {
      if (value instanceof Expr.Const c) {
        return c.type() == IrType.BOOL
            ? (c.bits() != 0 ? "true" : "false")
            : Long.toString(c.bits());
      }
      return value instanceof Expr.FunctionAddress f ? "&" + f.function() : "?";
    }

    @Override
    public Symbol bind(String name) {
      return new ConstantSymbol(name, type, value);
    }
  }

  /** A function: inside the template the parameter is another name for it. */
  record OfFunction(FunctionSymbol function) implements TemplateValue {
    @Override
    public String display() {
      return function.qualifiedName()
          + (function.arguments().isEmpty() ? "" : TemplateValue.display(function.arguments()));
    }

    @Override
    public Symbol bind(String name) {
      return new OverloadSet(name, function);
    }
  }

  /** A template. */
  record OfTemplate(Symbol template) implements TemplateValue {
    @Override
    public String display() {
      return template.name();
    }

    @Override
    public Symbol bind(String name) {
      return template;
    }
  }

  /** A value parameter that stands for itself, in a pattern. */
  record OfParameter(String name) implements TemplateValue {
    @Override
    public String display() {
      return name;
    }

    @Override
    public Symbol bind(String as) {
      return new PatternParameter(name, false);
    }
  }

  /** {@code T...} in a pattern. */
  record Expansion(TemplateValue pattern) implements TemplateValue {
    @Override
    public String display() {
      return pattern.display() + "...";
    }

    @Override
    public Symbol bind(String as) {
      throw new IllegalStateException("pattern " + display());
    }
  }

  /** The arguments of a pack. */
  record Pack(List<TemplateValue> values) implements TemplateValue {
    public Pack {
      values = List.copyOf(values);
    }

    @Override
    public String display() {
      return values.stream().map(TemplateValue::display).collect(Collectors.joining(", "));
    }

    @Override
    public Symbol bind(String name) {
      return new PackSymbol(name, values.stream().map(value -> value.bind(name)).toList());
    }
  }

  /** Whether it is a pattern rather than an argument. */
  default boolean dependent() {
    if (this instanceof OfType t) {
      return t.type().type().dependent();
    } else if (this instanceof Pack p) {
      return p.values().stream().anyMatch(TemplateValue::dependent);
    }
    return this instanceof OfParameter || this instanceof Expansion;
  }

  /** A list as in {@code <int, 4>}. */
  static String display(List<TemplateValue> values) {
    return values.stream().map(TemplateValue::display).collect(Collectors.joining(", ", "<", ">"));
  }
}
