package telar.compiler.frontend.sema.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.sema.symbols.AliasTemplate;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** What names with template arguments stand for. */
public interface TemplateNames {

  /** The arguments as written in a scope; in a pattern they may depend on parameters. */
  List<TemplateValue> arguments(
      @Nullable List<TemplateArgument> written, Scope scope, boolean pattern);

  /** The class that a template is with these arguments; completed when it is needed whole. */
  ClassSymbol instance(ClassTemplate template, List<TemplateValue> given, Span span);

  /** The type that an alias template is with these arguments. */
  QualType instance(AliasTemplate template, List<TemplateValue> given, Span span);
}
