package telar.device;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Cuántas operaciones de cada clase ejecutaron los hilos: las del código fuente, no las
 * instrucciones que un compilador haría de ellas.
 *
 * @param counts las que no son cero
 */
public record Operations(Map<OperationKind, Long> counts) {

  public static final Operations NONE = new Operations(Map.of());

  public Operations {
    EnumMap<OperationKind, Long> copy = new EnumMap<>(OperationKind.class);
    counts.forEach(
        (kind, count) -> {
          if (count != 0) {
            copy.put(kind, count);
          }
        });
    counts = Collections.unmodifiableMap(copy);
  }

  /** Cuántas de una clase. */
  public long of(OperationKind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  public Operations plus(Operations other) {
    Map<OperationKind, Long> sum = new EnumMap<>(OperationKind.class);
    sum.putAll(counts);
    other.counts.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
    return new Operations(sum);
  }

  /** Operaciones ejecutadas por los hilos, de todas las clases. */
  public long instructions() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().isInstruction())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Operaciones de punto flotante; {@link OperationKind} dice qué vale cada una. */
  public long flops() {
    return flops(kind -> true);
  }

  /** Las de una precisión: {@code "fp32"}, {@code "fp64"}, {@code "fp16"} o {@code "matrix"}. */
  public long flops(String precision) {
    return flops(kind -> kind.key().startsWith(precision));
  }

  private long flops(Predicate<OperationKind> which) {
    return counts.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .mapToLong(entry -> entry.getKey().flops() * entry.getValue())
        .sum();
  }
}
