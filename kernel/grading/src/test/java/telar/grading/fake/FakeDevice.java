package telar.grading.fake;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import telar.device.Buffer;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.Counters;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.DeviceInfo;
import telar.device.Diagnostic;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.OrderDifference;
import telar.device.OrderReport;
import telar.device.OrderedRun;
import telar.device.SourceLocation;

/**
 * A device whose kernels are written in Java: a source compiles when its text is the key of a
 * kernel. Memory nobody wrote holds zeros, as an emulator's may.
 */
public final class FakeDevice implements Device {

  /** The body of a kernel: changes the arrays of its buffers. */
  @FunctionalInterface
  public interface Body {
    void run(LaunchConfig config, Object[] arguments);
  }

  private final DeviceInfo info;
  private final Map<String, Kernel> kernels = new LinkedHashMap<>();
  private final Map<String, Object> symbols = new LinkedHashMap<>();
  private final List<LaunchConfig> launches = new ArrayList<>();
  private Optional<Counters> counters = Optional.of(Counters.ZERO);
  private int open;

  public FakeDevice(DeviceInfo.Kind kind) {
    this.info = new DeviceInfo("Dispositivo de prueba", kind, "8.6", 1, 1024, 49152);
  }

  /** Makes that source text compile to this kernel; parameters are C++ types. */
  public Kernel define(String source, String name, List<String> types, Body body) {
    Kernel kernel = new FakeKernel(name, types, body);
    kernels.put(source, kernel);
    return kernel;
  }

  /** Makes all kernels have a variable of that name. */
  public void declare(String symbol) {
    symbols.put(symbol, new Object());
  }

  /** What a variable was last filled with. */
  public Object symbol(String name) {
    return Objects.requireNonNull(symbols.get(name));
  }

  /** What every launch will count from now on; empty for a device that does not count. */
  public void counts(Optional<Counters> newCounters) {
    this.counters = newCounters;
  }

  public List<LaunchConfig> launches() {
    return launches;
  }

  /** How many buffers nobody closed. */
  public int openBuffers() {
    return open;
  }

  @Override
  public DeviceInfo info() {
    return info;
  }

  @Override
  public CudaModule compile(CudaSource source, CompileOptions options) {
    Kernel kernel = kernels.get(source.text());
    if (kernel == null) {
      SourceLocation start = new SourceLocation(source.name(), 1, 1);
      throw new CompilationException(
          List.of(
              new Diagnostic(
                  Diagnostic.Severity.ERROR, "TLR-1", start, "no se entiende", "no se entiende")));
    }
    return new CudaModule() {
      @Override
      public List<Kernel> kernels() {
        return List.of(kernel);
      }

      @Override
      public List<Diagnostic> warnings() {
        return List.of();
      }
    };
  }

  @Override
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    open++;
    return new FakeBuffer<>(
        arrayType, arrayType.cast(Array.newInstance(arrayType.getComponentType(), length)));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Buffer<T> upload(T array) {
    Buffer<T> buffer = allocate((Class<T>) array.getClass(), Array.getLength(array));
    buffer.upload(array);
    return buffer;
  }

  @Override
  public void close() {}

  private final class FakeBuffer<T> implements Buffer<T> {
    private final Class<T> type;
    private final T array;

    FakeBuffer(Class<T> type, T array) {
      this.type = type;
      this.array = array;
    }

    @Override
    public int length() {
      return Array.getLength(array);
    }

    @Override
    public long bytes() {
      return 4L * length();
    }

    @Override
    public Class<T> arrayType() {
      return type;
    }

    @Override
    public T download() {
      T copy = type.cast(Array.newInstance(type.getComponentType(), length()));
      System.arraycopy(array, 0, copy, 0, length());
      return copy;
    }

    @Override
    public void upload(T source) {
      System.arraycopy(source, 0, array, 0, length());
    }

    @Override
    public void close() {
      open--;
    }
  }

  private final class FakeKernel implements Kernel {
    private final String name;
    private final List<String> types;
    private final Body body;

    FakeKernel(String name, List<String> types, Body body) {
      this.name = name;
      this.types = types;
      this.body = body;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<KernelParameter> parameters() {
      return types.stream().map(t -> new KernelParameter("p", t, t.contains("*"))).toList();
    }

    @Override
    public LaunchReport launch(LaunchConfig config, Object... args) {
      launches.add(config);
      Object[] arrays = new Object[args.length];
      for (int i = 0; i < args.length; i++) {
        arrays[i] = args[i] instanceof FakeBuffer<?> buffer ? buffer.array : args[i];
      }
      body.run(config, arrays);
      return new LaunchReport(
          info,
          new CudaSource("fake.cu", ""),
          name,
          config,
          Duration.ZERO,
          "",
          counters,
          new TreeMap<>(),
          Optional.empty(),
          List.of());
    }

    @Override
    public void copyToSymbol(String symbol, Object array) {
      if (symbols.replace(symbol, array) == null) {
        throw new DeviceException("No hay una variable llamada " + symbol + ".", List.of());
      }
    }

    /** Always finds that {@code y[5]} depends on the order, with secret values. */
    @Override
    public OrderReport ordenes(int orders, LaunchConfig config, Object... args) {
      Finding finding =
          new Finding(
              Finding.Kind.ORDER_DEPENDENCE,
              "TLR-912",
              new SourceLocation("fake.cu", 3, 1),
              OptionalInt.empty(),
              name,
              "y",
              "secreto",
              1);
      OrderedRun run = new OrderedRun(List.of(0L, 1L), List.of(0), "secreto", Optional.empty());
      LaunchConfig smallest = new LaunchConfig(Dim3.of(2), Dim3.of(1));
      return new OrderReport(
          info,
          new CudaSource("fake.cu", ""),
          name,
          config,
          orders,
          OrderReport.Outcome.DIFFERENT,
          Optional.of(new OrderDifference(smallest, "y", "y[5]", 1, run, run, finding)));
    }
  }
}
