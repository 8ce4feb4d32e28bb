package telar.compiler.codegen;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Type;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.SharedVariable;
import telar.compiler.lower.KernelPlan;
import telar.compiler.lower.Lowering;
import telar.compiler.lower.StepPlace;
import telar.compiler.lower.WrittenRoots;
import telar.simt.abi.BlockCode;
import telar.simt.abi.KernelCode;
import telar.simt.abi.ThreadContext;
import telar.simt.abi.TieredCode;

/** The JVM code of a module. Kernels and functions are generated when they are first asked for. */
public final class CompiledModule {

  private final IrModule module;
  private final ModuleSymbols symbols;
  private final Lowering lowering;
  private final ModuleLoader loader;
  private final int dynamicShared;
  private final Map<Variant, KernelCode> kernels = new ConcurrentHashMap<>();
  private final Map<Variant, Recorded> recorded = new ConcurrentHashMap<>();

  CompiledModule(IrModule module) {
    this(module, (name, bytes) -> {});
  }

  CompiledModule(IrModule module, ModuleLoader.Listener listener) {
    this.module = module;
    this.symbols = new ModuleSymbols(module);
    this.lowering = new Lowering(module, symbols);
    this.dynamicShared = dynamicShared(module);
    this.loader =
        new ModuleLoader(new FunctionNames(module.functions()), new Functions(), listener);
  }

  /** All dynamic shared variables of a module are one object: that of the first. */
  private static int dynamicShared(IrModule module) {
    return module.functions().stream()
        .flatMap(f -> f.shared().stream())
        .filter(SharedVariable::dynamic)
        .mapToInt(SharedVariable::id)
        .min()
        .orElse(0);
  }

  /** What the module was made from. */
  public IrModule ir() {
    return module;
  }

  /** The code of a kernel by its unique name; the module has none of the generator's problems. */
  public KernelCode kernel(String name, CodegenOptions options) {
    return kernels.computeIfAbsent(new Variant(name, options), this::variant);
  }

  /** What one form of a kernel is made from. */
  private record Variant(String kernel, CodegenOptions options) {}

  private KernelCode variant(Variant variant) {
    String name = variant.kernel();
    CodegenOptions options = variant.options();
    KernelCode scalar = generate(name, options, null);
    VectorVariants variants = new VectorVariants(shape -> generate(name, options, shape));
    return switch (options.vectors()) {
      case NEVER -> scalar;
      case ALWAYS -> TieredCode.atOnce(scalar, launch -> variants.always(launch, options.lanes()));
      case WHEN_FASTER ->
          VectorShape.machineLanes() == 0 ? scalar : new TieredCode(scalar, variants);
    };
  }

  private CompiledKernel generate(
      String name, CodegenOptions options, @Nullable VectorShape vector) {
    boolean exact = options.instrumented();
    KernelPlan lowered = lowering.kernel(name, exact, options.inTurns());
    KernelPlanView plan = new KernelPlanView(lowered, dynamicShared, exact, vector);
    String form = options.inTurns() ? "$turns" : "";
    String suffix = form + (vector == null ? "" : "$vector" + vector.name());
    return generate(plan, symbols.functionClass(name, exact) + suffix);
  }

  /**
   * A kernel that tells of its steps.
   *
   * @param code its code
   * @param places what it tells, by number
   * @param shared its shared variables
   */
  public record Recorded(KernelCode code, List<StepPlace> places, List<SharedVariable> shared) {}

  /**
   * The code of a kernel that tells of its steps.
   *
   * @param instrumented whether it also emits events
   */
  public Recorded recorded(String name, boolean instrumented) {
    CodegenOptions options = instrumented ? CodegenOptions.INSTRUMENTED : CodegenOptions.SCALAR;
    return recorded.computeIfAbsent(
        new Variant(name, options), variant -> record(name, instrumented));
  }

  private Recorded record(String name, boolean instrumented) {
    Lowering.RecordedPlan recorded = lowering.recorded(name, instrumented);
    KernelPlanView plan = new KernelPlanView(recorded.plan(), dynamicShared, instrumented, null);
    String className = symbols.functionClass(name, instrumented) + "$steps";
    return new Recorded(
        generate(plan, className), recorded.places(), plan.plan().kernel().shared());
  }

  private CompiledKernel generate(KernelPlanView plan, String internalName) {
    IrFunction kernel = plan.plan().kernel();
    boolean exact = plan.exact();
    VectorShape vector = plan.vector();
    Map<Integer, Integer> vectorized = new TreeMap<>();
    int[] pieces = new int[1];
    Class<?> generated =
        loader.define(
            internalName,
            Type.getInternalName(BlockCode.class),
            kernel.span().file(),
            (self, target, sites) -> {
              KernelEmitter emitter = new KernelEmitter(self, target, plan, symbols, sites);
              emitter.emit();
              vectorized.putAll(emitter.vectorized());
              pieces[0] = emitter.pieces();
            });
    KernelObjects objects = new KernelObjects(plan);
    return new CompiledKernel(
        generated,
        objects.shared(),
        objects.pointees(),
        WrittenRoots.of(kernel, plan.provenance()),
        vectorized,
        pieces[0],
        vector == null ? 1 : vector.lanes(),
        plan.neighbours(),
        new KernelFacts(lowering, kernel.name(), exact));
  }

  /**
   * Calls a host function.
   *
   * @param arguments {@code Integer}, {@code Long}, {@code Float}, {@code Double} by its types
   * @return its value, boxed; null for void
   */
  public @Nullable Object call(String function, ThreadContext thread, Object... arguments) {
    try {
      return handle(function).bindTo(thread).invokeWithArguments(Arrays.asList(arguments));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the code of a function now instead of when it is first called. */
  void load(String function) throws ClassNotFoundException {
    loader.loadClass(symbols.functionClass(function, false).replace('/', '.'));
  }

  private MethodHandle handle(String function) throws ReflectiveOperationException {
    IrFunction target = symbols.function(function);
    String owner = symbols.functionClass(function, false).replace('/', '.');
    String name = FunctionEmitter.methodName(target);
    for (Method method : loader.loadClass(owner).getMethods()) {
      if (method.getName().equals(name) && method.getDeclaringClass().getName().equals(owner)) {
        return MethodHandles.publicLookup().unreflect(method);
      }
    }
    throw new NoSuchMethodException(function);
  }

  /** The address of a function by its unique name. */
  public long addressOf(String function) {
    return symbols.functionAddress(function);
  }

  /** The unique name of the function at an address; null when there is none. */
  public @Nullable String functionAt(long address) {
    return symbols.functionAt(address);
  }

  /** The kernels, in source order. */
  public List<IrFunction> kernels() {
    return module.functions().stream().filter(f -> f.kind() == IrFunction.Kind.KERNEL).toList();
  }

  /** Code of functions, for the class loader. */
  private final class Functions implements ModuleLoader.FunctionSource {

    @Override
    public IrFunction function(String internalName) {
      return symbols.functionOf(internalName);
    }

    @Override
    public void write(String internalName, ClassVisitor target, SiteTable sites) {
      IrFunction lowered = lowering.function(function(internalName).name());
      boolean exact = ModuleSymbols.isExact(internalName);
      new FunctionEmitter(internalName, target, symbols, sites, dynamicShared, exact).emit(lowered);
    }
  }
}
