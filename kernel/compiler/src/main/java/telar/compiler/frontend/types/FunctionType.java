package telar.compiler.frontend.types;

import java.util.List;
import java.util.stream.Collectors;

/** The type of a function; parameter types are adjusted (no arrays, no top-level const). */
public record FunctionType(
    QualType returnType, List<QualType> parameters, boolean variadic, boolean isConst)
    implements Type {

  public FunctionType {
    parameters = List.copyOf(parameters);
  }

  /** The parameter list as written in messages, e.g. {@code (int, float *)}. */
  public String displayParameters() {
    String list = parameters.stream().map(QualType::display).collect(Collectors.joining(", "));
    String dots = variadic ? (list.isEmpty() ? "..." : ", ...") : "";
    return "(" + list + dots + ")";
  }

  @Override
  public String display(String declarator) {
    String tail = declarator + displayParameters() + (isConst ? " const" : "");
    return returnType.display(tail);
  }

  @Override
  public boolean dependent() {
    return returnType.type().dependent()
        || parameters.stream().anyMatch(parameter -> parameter.type().dependent());
  }

  @Override
  public String toString() {
    return display();
  }
}
