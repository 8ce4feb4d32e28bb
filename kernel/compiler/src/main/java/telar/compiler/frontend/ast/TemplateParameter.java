package telar.compiler.frontend.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/** A parameter of a template; its name is empty when it has none. */
public sealed interface TemplateParameter extends Node {

  String name();

  /** Whether it is a pack ({@code typename... T}). */
  boolean pack();

  /** {@code typename T = default}. */
  record OfType(String name, boolean pack, @Nullable TypeSyntax defaultType, Span span)
      implements TemplateParameter {}

  /** {@code int N = default}; the type may name earlier parameters or be {@code auto}. */
  record OfValue(
      String name, TypeSyntax type, boolean pack, @Nullable Expression defaultValue, Span span)
      implements TemplateParameter {}

  /** {@code template <…> class C = default}. */
  record OfTemplate(
      String name,
      List<TemplateParameter> parameters,
      boolean pack,
      @Nullable Name defaultTemplate,
      Span span)
      implements TemplateParameter {
    public OfTemplate {
      parameters = List.copyOf(parameters);
    }
  }
}
