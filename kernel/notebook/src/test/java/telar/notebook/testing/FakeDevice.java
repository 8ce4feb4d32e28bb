package telar.notebook.testing;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.device.Occupancy;
import telar.device.SourceLocation;
import telar.device.Step;
import telar.device.StepRecording;
import telar.device.WarpId;

/**
 * A device that finds kernels with a regular expression and whose launches only report. A kernel
 * named {@code error} fails, {@code eterno} runs until interrupted, {@code habla} prints.
 */
public final class FakeDevice implements Device {

  private static final Pattern KERNEL =
      Pattern.compile("__global__\\s+void\\s+(\\w+)\\s*\\(([^)]*)\\)");
  private static final Pattern MISTAKE = Pattern.compile("MISTAKE");

  public static final DeviceInfo INFO =
      new DeviceInfo("Emulador de prueba", DeviceInfo.Kind.EMULATOR, "8.6", 28, 1024, 49152);

  @Override
  public DeviceInfo info() {
    return INFO;
  }

  @Override
  public CudaModule compile(CudaSource source, CompileOptions options) {
    Matcher mistake = MISTAKE.matcher(source.text());
    if (mistake.find()) {
      throw new CompilationException(List.of(mistake(source, mistake.start())));
    }
    List<Kernel> kernels = new ArrayList<>();
    Matcher matcher = KERNEL.matcher(source.text());
    while (matcher.find()) {
      kernels.add(new FakeKernel(source, matcher.group(1), parameters(matcher.group(2)), options));
    }
    return new FakeModule(kernels);
  }

  private static Diagnostic mistake(CudaSource source, int at) {
    int line = (int) source.text().substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    SourceLocation location = new SourceLocation(source.name(), line, 1);
    String rendered = location.file() + ":" + location.line() + ": error: esto no compila";
    return new Diagnostic(
        Diagnostic.Severity.ERROR, "TLR-000", location, "esto no compila", rendered);
  }

  private static List<KernelParameter> parameters(String declared) {
    return declared.isBlank()
        ? List.of()
        : Arrays.stream(declared.split(",")).map(String::strip).map(FakeDevice::parameter).toList();
  }

  private static KernelParameter parameter(String declared) {
    int name = Math.max(declared.lastIndexOf(' '), declared.lastIndexOf('*')) + 1;
    String type = declared.substring(0, name).strip();
    return new KernelParameter(declared.substring(name), type, type.endsWith("*"));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
    return new FakeBuffer<>((T) Array.newInstance(arrayType.getComponentType(), length));
  }

  @Override
  public <T> Buffer<T> upload(T array) {
    return new FakeBuffer<>(array);
  }

  @Override
  public void close() {}

  private record FakeModule(List<Kernel> kernels) implements CudaModule {
    @Override
    public List<Diagnostic> warnings() {
      return List.of();
    }
  }

  private record FakeKernel(
      CudaSource source, String name, List<KernelParameter> parameters, CompileOptions options)
      implements Kernel {
    @Override
    public LaunchReport launch(LaunchConfig config, Object... args) {
      if (name.equals("error")) {
        throw new DeviceException(
            "Acceso fuera de límites: y[300], tamaño 256 (celda1.cu:3)", List.of());
      }
      if (name.equals("eterno")) {
        waitForEver();
      }
      return report(config);
    }

    @Override
    public StepRecording pasos(WarpId warp, LaunchConfig config, Object... args) {
      Step entry = new Step(Step.Kind.ENTRY, name, 1, 0, 1, -1, -1, 0, List.of(), List.of());
      Optional<LaunchReport> report = Optional.of(report(config));
      return new StepRecording(
          source,
          name,
          config,
          warp,
          List.of(entry),
          600,
          false,
          List.of(),
          report,
          Optional.empty());
    }

    private static void waitForEver() {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        throw new LaunchInterruptedException("Lanzamiento interrumpido.", false);
      }
    }

    private LaunchReport report(LaunchConfig config) {
      Counters counters = new Counters(8, 32, 8, 64, 0, 8, 1, 512, 0, 0, 1024, 1024);
      TreeMap<Integer, Counters> lines = new TreeMap<>();
      lines.put(3, counters);
      return new LaunchReport(
          INFO,
          source,
          name,
          config,
          Duration.ofMillis(2),
          name.equals("habla") ? "hola desde el kernel\n" : "",
          options.checks() ? Optional.of(counters) : Optional.empty(),
          lines,
          Optional.of(new Occupancy(0.75, "registers")),
          List.of());
    }
  }

  private static final class FakeBuffer<T> implements Buffer<T> {
    private final T array;

    FakeBuffer(T array) {
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
    @SuppressWarnings("unchecked")
    public Class<T> arrayType() {
      return (Class<T>) array.getClass();
    }

    @Override
    public T download() {
      return array;
    }

    @Override
    public void upload(T source) {
      System.arraycopy(source, 0, array, 0, length());
    }

    @Override
    public void close() {}
  }
}
