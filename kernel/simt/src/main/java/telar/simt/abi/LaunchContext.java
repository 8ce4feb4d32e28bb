package telar.simt.abi;

import org.jspecify.annotations.Nullable;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.Schedule;
import telar.simt.memory.Memory;

/**
 * What all blocks of a launch share.
 *
 * @param geometry grid, block and dynamic shared memory
 * @param arguments raw bits of the kernel's parameters in order: integers sign-extended, floats and
 *     doubles as their bits, pointers as addresses; an object passed by value as the address of a
 *     copy that kernels may read
 * @param globals addresses of the module's global variables by {@code GlobalVariable.id}
 * @param schedule the order of blocks and warps
 * @param observer listens to an instrumented kernel; null for a plain one
 * @param console where device {@code printf} goes
 * @param services child launches and the barrier of a whole grid
 */
public record LaunchContext(
    LaunchGeometry geometry,
    Memory memory,
    long[] arguments,
    long[] globals,
    Schedule schedule,
    @Nullable LaunchObserver observer,
    Console console,
    LaunchServices services) {

  /** A launch that is not cooperative and whose kernel launches nothing. */
  public LaunchContext(
      LaunchGeometry geometry,
      Memory memory,
      long[] arguments,
      long[] globals,
      Schedule schedule,
      @Nullable LaunchObserver observer,
      Console console) {
    this(geometry, memory, arguments, globals, schedule, observer, console, LaunchServices.NONE);
  }
}
