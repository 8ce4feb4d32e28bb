package telar.device.jcuda.driver;

import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT;
import static telar.device.jcuda.driver.JCudaCalls.check;
import static telar.device.jcuda.driver.JCudaCalls.ready;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jcuda.NativePointerObject;
import jcuda.Pointer;
import jcuda.driver.CUcontext;
import jcuda.driver.CUdevice;
import jcuda.driver.CUdeviceptr;
import jcuda.driver.CUevent;
import jcuda.driver.CUfunction;
import jcuda.driver.CUfunction_attribute;
import jcuda.driver.CUmodule;
import jcuda.driver.JCudaDriver;
import telar.device.Dim3;

/**
 * The real driver, through JCuda, on this machine's first GPU and in a context of its own. A kernel
 * that fails leaves the whole process without a usable GPU, hence {@link RestartableDriver}.
 */
public final class NativeDriver implements Driver {

  private static final String NOTHING =
      ".version 6.0\n.target sm_50\n.address_size 64\n.visible .entry nothing()\n{ ret; }\n\0";

  private record DeviceMemory(CUdeviceptr pointer) implements Memory {}

  private record LoadedModule(CUmodule module) implements Module {}

  private record LoadedFunction(CUfunction function) implements Function {}

  private record Timed(CUevent start, CUevent end) implements Run {}

  private final CUdevice device = new CUdevice();
  private final DeviceFacts facts;
  private final CUcontext context = new CUcontext();

  private NativeDriver() {
    check(() -> JCudaDriver.cuDeviceGet(device, 0));
    facts = readFacts();
    check(() -> JCudaDriver.cuCtxCreate(context, 0, device));
    warmUp();
  }

  /** How many GPUs the driver sees; starts the driver. */
  public static int deviceCount() {
    JCudaCalls.initialise();
    int[] count = new int[1];
    check(() -> JCudaDriver.cuDeviceGetCount(count));
    return count[0];
  }

  /** The CUDA version that the driver implements, e.g. 12060 for 12.6. */
  public static int version() {
    JCudaCalls.initialise();
    int[] version = new int[1];
    check(() -> JCudaDriver.cuDriverGetVersion(version));
    return version[0];
  }

  public static NativeDriver open() {
    JCudaCalls.initialise();
    return new NativeDriver();
  }

  /**
   * The first launch in a context takes milliseconds more, which are not the learner's kernel's.
   */
  private void warmUp() {
    try {
      Function nothing = function(load(NOTHING.getBytes(StandardCharsets.US_ASCII)), "nothing");
      outcome(start(nothing, Dim3.of(1), Dim3.of(1), 0, List.of()));
    } catch (DriverException noCompilerInTheDriver) {
      // Then the first time is a little long.
    }
  }

  private DeviceFacts readFacts() {
    byte[] name = new byte[256];
    check(() -> JCudaDriver.cuDeviceGetName(name, name.length, device));
    String text = new String(name, StandardCharsets.UTF_8);
    int major = attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR);
    int minor = attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
    return new DeviceFacts(
        text.substring(0, text.indexOf('\0')),
        10 * major + minor,
        attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT),
        attribute(CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK),
        new Dim3(
            attribute(CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X),
            attribute(CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y),
            attribute(CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z)),
        new Dim3(
            attribute(CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X),
            attribute(CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y),
            attribute(CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z)),
        attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK));
  }

  private int attribute(int attribute) {
    int[] value = new int[1];
    check(() -> JCudaDriver.cuDeviceGetAttribute(value, attribute, device));
    return value[0];
  }

  @Override
  public DeviceFacts facts() {
    return facts;
  }

  @Override
  public Memory allocate(long bytes) {
    enter();
    CUdeviceptr pointer = new CUdeviceptr();
    check(() -> JCudaDriver.cuMemAlloc(pointer, bytes));
    return new DeviceMemory(pointer);
  }

  @Override
  public void free(Memory memory) {
    enter();
    check(() -> JCudaDriver.cuMemFree(pointer(memory)));
  }

  @Override
  public void write(Memory target, long offset, byte[] bytes, int length) {
    enter();
    CUdeviceptr start = pointer(target).withByteOffset(offset);
    check(() -> JCudaDriver.cuMemcpyHtoD(start, Pointer.to(bytes), length));
  }

  @Override
  public void read(Memory source, long offset, byte[] bytes, int length) {
    enter();
    CUdeviceptr start = pointer(source).withByteOffset(offset);
    check(() -> JCudaDriver.cuMemcpyDtoH(Pointer.to(bytes), start, length));
  }

  @Override
  public Module load(byte[] image) {
    enter();
    CUmodule module = new CUmodule();
    check(() -> JCudaDriver.cuModuleLoadData(module, image));
    return new LoadedModule(module);
  }

  @Override
  public Function function(Module module, String loweredName) {
    enter();
    CUfunction function = new CUfunction();
    check(
        () ->
            JCudaDriver.cuModuleGetFunction(
                function, ((LoadedModule) module).module(), loweredName));
    return new LoadedFunction(function);
  }

  @Override
  public Variable variable(Module module, String loweredName) {
    enter();
    CUdeviceptr pointer = new CUdeviceptr();
    long[] bytes = new long[1];
    CUmodule loaded = ((LoadedModule) module).module();
    check(() -> JCudaDriver.cuModuleGetGlobal(pointer, bytes, loaded, loweredName));
    return new Variable(new DeviceMemory(pointer), bytes[0]);
  }

  @Override
  public FunctionFacts facts(Function function) {
    return new FunctionFacts(
        attribute(function, CUfunction_attribute.CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK),
        attribute(function, CUfunction_attribute.CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES));
  }

  private int attribute(Function function, int attribute) {
    enter();
    int[] value = new int[1];
    CUfunction handle = ((LoadedFunction) function).function();
    check(() -> JCudaDriver.cuFuncGetAttribute(value, attribute, handle));
    return value[0];
  }

  @Override
  public Run start(
      Function function, Dim3 grid, Dim3 block, int sharedBytes, List<Argument> arguments) {
    enter();
    NativePointerObject[] pointers =
        arguments.stream().map(NativeDriver::pointer).toArray(NativePointerObject[]::new);
    Timed run = new Timed(event(), event());
    CUfunction handle = ((LoadedFunction) function).function();
    check(() -> JCudaDriver.cuEventRecord(run.start(), null));
    check(
        () ->
            JCudaDriver.cuLaunchKernel(
                handle,
                grid.x(),
                grid.y(),
                grid.z(),
                block.x(),
                block.y(),
                block.z(),
                sharedBytes,
                null,
                Pointer.to(pointers),
                null));
    check(() -> JCudaDriver.cuEventRecord(run.end(), null));
    return run;
  }

  @Override
  public boolean finished(Run run) {
    enter();
    return ready(() -> JCudaDriver.cuEventQuery(((Timed) run).end()));
  }

  @Override
  public Outcome outcome(Run run) {
    enter();
    Timed events = (Timed) run;
    // Only a synchronisation writes out what the kernel printed.
    check(JCudaDriver::cuCtxSynchronize);
    float[] milliseconds = new float[1];
    check(() -> JCudaDriver.cuEventElapsedTime(milliseconds, events.start(), events.end()));
    check(() -> JCudaDriver.cuEventDestroy(events.start()));
    check(() -> JCudaDriver.cuEventDestroy(events.end()));
    return new Outcome(Duration.ofNanos(Math.round(milliseconds[0] * 1e6)), "");
  }

  /** A broken context reports its error once more while it goes away; that is no news. */
  @Override
  public void close() {
    JCudaCalls.ignoringErrors(() -> JCudaDriver.cuCtxDestroy(context));
  }

  /** Calls come from any thread, and a context is current only in the thread that set it. */
  private void enter() {
    check(() -> JCudaDriver.cuCtxSetCurrent(context));
  }

  private static CUevent event() {
    CUevent event = new CUevent();
    check(() -> JCudaDriver.cuEventCreate(event, 0));
    return event;
  }

  private static CUdeviceptr pointer(Memory memory) {
    return ((DeviceMemory) memory).pointer();
  }

  private static Pointer pointer(Argument argument) {
    if (argument instanceof Argument.Pointer address) {
      return Pointer.to(pointer(address.memory()));
    }
    return Pointer.to(((Argument.Scalar) argument).bytes());
  }
}
