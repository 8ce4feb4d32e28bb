package telar.simt.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Allocation;

/** Runs the kernels and callbacks of a program for the runtime. */
public interface KernelLauncher {

  /** A launch with its own copies of what it passes by value; may be run several times. */
  interface Prepared extends AutoCloseable {

    /** Checks and runs it to its end; what is wrong has been reported when it returns. */
    CudaError run();

    /** What it may write to that the host sees, too, as far as that is known and checked. */
    default List<Allocation> visibleTargets() {
      return List.of();
    }

    /** Frees the copies. */
    @Override
    void close();
  }

  /**
   * A kernel behind a function pointer.
   *
   * @param name unique name in its module
   * @param parameterBytes sizes of its parameters, in order
   * @param sharedBytes shared memory that it declares
   */
  record Kernel(String name, List<Integer> parameterBytes, int sharedBytes) {}

  /** Gets a launch ready, made by host code or by a kernel. */
  Prepared prepare(ThreadContext caller, KernelRequest request);

  /** The kernel at an address; null when there is none. */
  @Nullable Kernel kernelAt(long address);

  /** The arguments of a launch of a kernel from an array of pointers to them. */
  long[] arguments(ThreadContext caller, Kernel kernel, long pointers);

  /** Calls a host function through its address. */
  void call(ThreadContext host, long function, Object... arguments);
}
