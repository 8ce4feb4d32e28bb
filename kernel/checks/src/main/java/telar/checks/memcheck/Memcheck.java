package telar.checks.memcheck;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.ThreadCoordinates;

/** Turns what the memory noticed into errors that a learner understands. */
public final class Memcheck {

  private Memcheck() {}

  /** The explanation of a fault in host code. */
  public static MemoryError explain(MemoryFault fault) {
    return explain(fault, false);
  }

  /**
   * The explanation of a fault.
   *
   * @param byCount whether it seems that a count of elements was reserved, instead of their bytes
   */
  public static MemoryError explain(MemoryFault fault, boolean byCount) {
    AccessSite site = fault.site();
    String message = place(site) + reason(fault, site, byCount) + whereabouts(site, fault.thread());
    if (site == null) {
      return new MemoryError(kind(fault), "", 0, 0, "", "", message);
    }
    return new MemoryError(
        kind(fault),
        site.file(),
        site.line(),
        site.column(),
        site.kernelFunction(),
        variable(fault, site),
        message);
  }

  /**
   * Memory of the CUDA runtime that a program never freed: of the device, then page-locked memory
   * of the host, each in the order in which it was reserved.
   */
  public static List<MemoryError> leaks(Memory memory) {
    return Stream.of(Address.GLOBAL, Address.HOST)
        .flatMap(space -> memory.live(space).stream())
        .filter(allocation -> allocation.origin().call().startsWith("cuda"))
        .map(Memcheck::leak)
        .toList();
  }

  private static MemoryError leak(Allocation lost) {
    String name = lost.name().isEmpty() ? Texts.of("leak.unnamed") : lost.name();
    String release = lost.space() == Address.HOST ? "cudaFreeHost" : "cudaFree";
    String message =
        Texts.of("leak", name, lost.bytes(), lost.origin().call(), lost.origin().line(), release);
    return new MemoryError(
        MemoryError.Kind.LEAK,
        lost.origin().file(),
        lost.origin().line(),
        0,
        "",
        lost.name(),
        message);
  }

  private static MemoryError.Kind kind(MemoryFault fault) {
    return switch (fault.kind()) {
      case OUT_OF_BOUNDS, NULL_POINTER, READ_ONLY -> MemoryError.Kind.OUT_OF_BOUNDS;
      case USE_AFTER_FREE -> MemoryError.Kind.USE_AFTER_FREE;
      case OUT_OF_SCOPE -> MemoryError.Kind.DANGLING_POINTER;
      case HOST_FROM_DEVICE, DEVICE_FROM_HOST -> MemoryError.Kind.HOST_ACCESS;
      case MISALIGNED -> MemoryError.Kind.MISALIGNED_ACCESS;
    };
  }

  private static String place(@Nullable AccessSite site) {
    return site == null || site.expression().isEmpty() ? "" : "`" + site.expression() + "`: ";
  }

  private static String reason(MemoryFault fault, @Nullable AccessSite site, boolean byCount) {
    String name = name(fault, site);
    return switch (fault.kind()) {
      case OUT_OF_BOUNDS -> Bounds.of(fault, name, byCount).explain() + origin(fault.object());
      case NULL_POINTER -> Texts.of("null", name);
      case USE_AFTER_FREE -> Texts.of("freed", name) + origin(fault.object());
      case OUT_OF_SCOPE -> ended(fault, site);
      case HOST_FROM_DEVICE -> Texts.of("host", name);
      case DEVICE_FROM_HOST -> Texts.of("device", name);
      case READ_ONLY -> Texts.of("constant", name);
      case MISALIGNED ->
          Texts.of(
              "misaligned",
              fault.size(),
              site == null ? "" : site.elementType(),
              fault.offset(),
              whole(fault, name));
    };
  }

  private static String ended(MemoryFault fault, @Nullable AccessSite site) {
    Allocation object = fault.object();
    String variable = site == null ? "" : site.variable();
    String name = variable.isEmpty() ? Texts.of("pointer") : variable;
    int line = object == null ? 0 : object.origin().line();
    String local = whole(fault, Texts.of("local"));
    return line == 0 ? Texts.of("ended.call", name, local) : Texts.of("ended", name, local, line);
  }

  private static String variable(MemoryFault fault, AccessSite site) {
    Allocation object = fault.object();
    return site.variable().isEmpty() && object != null ? object.name() : site.variable();
  }

  private static String name(MemoryFault fault, @Nullable AccessSite site) {
    if (site != null && !site.variable().isEmpty()) {
      return site.variable();
    }
    Allocation object = fault.object();
    return object == null || object.name().isEmpty() ? Texts.of("pointer") : object.name();
  }

  /** The object that the pointer belongs to, by its own name if it has one. */
  private static String whole(MemoryFault fault, String pointer) {
    Allocation object = fault.object();
    return object == null || object.name().isEmpty() ? pointer : object.name();
  }

  private static String origin(@Nullable Allocation object) {
    return object == null || object.origin().line() == 0
        ? ""
        : " " + Texts.of("origin", object.origin().call(), object.origin().line());
  }

  private static String whereabouts(@Nullable AccessSite site, @Nullable ThreadCoordinates thread) {
    StringBuilder text = new StringBuilder();
    if (site != null) {
      text.append(' ').append(Texts.of("line", site.line()));
    }
    if (thread != null) {
      String block = triple(thread.blockX(), thread.blockY(), thread.blockZ());
      String own = triple(thread.threadX(), thread.threadY(), thread.threadZ());
      text.append(site == null ? " " : ", ").append(Texts.of("thread", block, own));
    }
    return text.isEmpty() ? "" : text.append('.').toString();
  }

  private static String triple(int x, int y, int z) {
    return "(" + x + ", " + y + ", " + z + ")";
  }
}
