package telar.compiler.codegen;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.verify.IrVerifier;
import telar.simt.abi.KernelCode;
import telar.simt.abi.KernelLaunch;
import telar.simt.abi.LaunchContext;
import telar.simt.abi.LaunchServices;
import telar.simt.event.LaunchObserver;
import telar.simt.event.StepObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.Launcher;
import telar.simt.launch.Schedule;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** Compiles hand-written IR, checks every class that it becomes, and launches it. */
final class Bench {

  private static final int WHEN_FASTER = 0;

  final Memory memory = new Memory();
  final List<String> printed = new ArrayList<>();
  private final CompiledModule module;
  private final long[] globals;
  private int threadsX = 1;
  private int threadsY = 1;
  private int blocksX = 1;
  private int blocksY = 1;
  private int largestMethod;
  private int cores = 1;
  private int sharedBytes;
  private int lanes = 1;
  private Schedule schedule = Schedule.NATURAL;
  private Duration limit = Duration.ofSeconds(20);
  private @Nullable LaunchObserver observer;
  private @Nullable StepObserver steps;

  Bench(IrFunction... functions) {
    this(List.of(), functions);
  }

  Bench(List<GlobalVariable> variables, IrFunction... functions) {
    IrModule ir = new IrModule(List.of(functions), variables, null, null);
    IrVerifier.check(ir);
    module =
        new CompiledModule(
            ir,
            (name, bytes) -> {
              check(name, bytes);
              largestMethod = Math.max(largestMethod, MethodSizes.largest(bytes));
            });
    globals = ModuleImage.load(variables, module::addressOf, memory).addresses();
  }

  private static void check(String name, byte[] bytes) {
    StringWriter problems = new StringWriter();
    ClassLoader loader = Bench.class.getClassLoader();
    CheckClassAdapter.verify(new ClassReader(bytes), loader, false, new PrintWriter(problems));
    if (!problems.toString().isEmpty()) {
      throw new AssertionError(name + ":\n" + problems);
    }
  }

  /** Bytes of the largest method generated so far. */
  int largestMethod() {
    return largestMethod;
  }

  CompiledModule module() {
    return module;
  }

  long[] globals() {
    return globals;
  }

  Bench grid(int x) {
    return grid(x, 1);
  }

  Bench grid(int x, int y) {
    blocksX = x;
    blocksY = y;
    return this;
  }

  Bench block(int x) {
    return block(x, 1);
  }

  Bench block(int x, int y) {
    threadsX = x;
    threadsY = y;
    return this;
  }

  Bench cores(int count) {
    cores = count;
    return this;
  }

  Bench shared(int bytes) {
    sharedBytes = bytes;
    return this;
  }

  /** Runs that many lanes together as vectors. */
  Bench vectors(int count) {
    lanes = count;
    return this;
  }

  /** Runs as vectors, of this machine's length, what they are found to be faster at. */
  Bench whenFaster() {
    lanes = WHEN_FASTER;
    return this;
  }

  Bench permuted(long seed) {
    schedule = Schedule.of(OptionalLong.of(seed));
    return this;
  }

  Bench limit(Duration by) {
    limit = by;
    return this;
  }

  Bench observed(LaunchObserver by) {
    observer = by;
    return this;
  }

  /** Runs the code that tells of its steps. */
  Bench recorded(StepObserver by) {
    steps = by;
    return this;
  }

  long floats(float... values) {
    return upload(values, values.length * 4L);
  }

  long ints(int... values) {
    return upload(values, values.length * 4L);
  }

  private long upload(Object values, long bytes) {
    Allocation made = memory.allocate(Address.GLOBAL, bytes, "a", Origin.NONE);
    made.upload(0, values, 0, java.lang.reflect.Array.getLength(values));
    return made.address();
  }

  float[] floatsAt(long address) {
    Allocation object = memory.resolve(address, 0, true);
    float[] values = new float[(int) (object.bytes() / 4)];
    object.download(0, values, 0, values.length);
    return values;
  }

  int[] intsAt(long address) {
    Allocation object = memory.resolve(address, 0, true);
    int[] values = new int[(int) (object.bytes() / 4)];
    object.download(0, values, 0, values.length);
    return values;
  }

  /** Launches a kernel; arguments are Integer, Long (pointers) or Float. */
  void launch(String kernel, Object... arguments) {
    LaunchGeometry geometry =
        new LaunchGeometry(blocksX, blocksY, 1, threadsX, threadsY, 1, sharedBytes);
    LaunchContext context =
        new LaunchContext(
            geometry,
            memory,
            bits(arguments),
            globals,
            schedule,
            observer,
            printed::add,
            new LaunchServices(null, null, false, steps));
    CodegenOptions options =
        observer != null
            ? lanes > 1
                ? new CodegenOptions(true, CodegenOptions.Vectors.ALWAYS, lanes)
                : CodegenOptions.INSTRUMENTED
            : lanes == WHEN_FASTER
                ? CodegenOptions.PLAIN
                : lanes > 1 ? CodegenOptions.vectors(lanes) : CodegenOptions.SCALAR;
    KernelCode code =
        steps == null
            ? module.kernel(kernel, options)
            : module.recorded(kernel, observer != null).code();
    KernelLaunch launch = new KernelLaunch(code, context);
    new Launcher(cores).run(geometry, schedule, limit, launch::worker);
  }

  private static long[] bits(Object[] arguments) {
    long[] bits = new long[arguments.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] =
          arguments[i] instanceof Float f
              ? Float.floatToRawIntBits(f)
              : ((Number) arguments[i]).longValue();
    }
    return bits;
  }
}
