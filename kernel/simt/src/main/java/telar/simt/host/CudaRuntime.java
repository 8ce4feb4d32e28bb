package telar.simt.host;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.CallSite;
import telar.simt.abi.HostRuntime;
import telar.simt.abi.ThreadContext;
import telar.simt.host.files.FileTable;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchLimits;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;
import telar.simt.texture.Texture;

/** The state of the CUDA runtime and of the C library in one program. */
public final class CudaRuntime implements HostRuntime {

  private static final CallSite NOWHERE = new CallSite("", 0, 0, "", "");

  private final Memory memory;
  private final KernelLauncher launcher;
  private final Consumer<HostIssue> issues;
  private final FileTable files;
  private final long errno;
  private final Map<String, Long> strings = new ConcurrentHashMap<>();
  private final Map<Long, Long> events = new ConcurrentHashMap<>();
  private final Map<Long, Capture> captures = new ConcurrentHashMap<>();
  private final Map<Long, Capture> capturedEvents = new HashMap<>();
  private final GraphObjects graphs = new GraphObjects(this::newHandle);
  private final PendingWork pending = new PendingWork();
  private final Set<Allocation> graphMemory = ConcurrentHashMap.newKeySet();
  private final List<Texture> textures = new CopyOnWriteArrayList<>();
  private final GlibcRandom random = new GlibcRandom();
  private final ExitHandlers exitHandlers = new ExitHandlers();
  private @Nullable Consumer<HostCall> watcher;
  private CudaError last = CudaError.SUCCESS;
  private volatile CudaError sticky = CudaError.SUCCESS;
  private long graphStream;
  private int sharedLimit = LaunchLimits.SHARED_BYTES;
  private final AtomicLong nextHandle = new AtomicLong(1);

  /**
   * A fresh runtime.
   *
   * @param issues told of every wrong call
   * @param files the program's files and standard streams
   */
  public CudaRuntime(
      Memory memory, KernelLauncher launcher, Consumer<HostIssue> issues, FileTable files) {
    this.memory = memory;
    this.launcher = launcher;
    this.issues = issues;
    this.files = files;
    this.errno = FileCalls.newErrno(memory);
  }

  /** Tells someone of what host code asks for, in order. */
  public void watch(Consumer<HostCall> follower) {
    watcher = follower;
  }

  /** Tells who follows of a call that host code made. */
  void asked(ThreadContext thread, HostCall.Kind kind, String call, String object, long bytes) {
    if (watcher != null && !thread.isDevice()) {
      watcher.accept(new HostCall(kind, call, site(thread), object, bytes));
    }
  }

  static CudaRuntime of(ThreadContext thread) {
    return (CudaRuntime) thread.host();
  }

  @Override
  public void launch(
      ThreadContext host,
      String kernel,
      int[] grid,
      int[] block,
      long sharedBytes,
      long stream,
      long[] arguments,
      CallSite site) {
    int shared = (int) Math.min(sharedBytes, Integer.MAX_VALUE);
    LaunchGeometry geometry =
        new LaunchGeometry(grid[0], grid[1], grid[2], block[0], block[1], block[2], shared);
    CallSite where = LearnersCall.of(site);
    launch(host, stream, new KernelRequest(kernel, geometry, arguments, sharedLimit, false, where));
  }

  /** Runs a launch, or adds it to the graph that its stream is being captured into. */
  int launch(ThreadContext caller, long stream, KernelRequest request) {
    if (isSpoiled()) {
      return result(CudaError.SUCCESS);
    }
    KernelLauncher.Prepared launch = launcher.prepare(caller, request);
    Capture capture = capture(stream);
    if (capture != null) {
      capture.add(
          new GraphNode(GraphNode.Type.KERNEL, () -> run(caller, launch, request, graphStream)));
      return result(CudaError.SUCCESS);
    }
    pending.ordered(stream);
    if (watcher != null && !caller.isDevice()) {
      watcher.accept(
          new HostCall(HostCall.Kind.LAUNCH, request.shownName(), request.site(), "", 0));
    }
    try (launch) {
      return result(run(caller, launch, request, stream));
    }
  }

  private CudaError run(
      ThreadContext caller, KernelLauncher.Prepared launch, KernelRequest request, long stream) {
    KernelWrites writes = new KernelWrites(caller.isDevice() ? List.of() : launch.visibleTargets());
    CudaError error = launch.run();
    if (error == CudaError.SUCCESS) {
      writes.note(request, stream, pending);
    }
    return error;
  }

  /** Runs a graph on a stream. */
  CudaError runGraph(long stream, GraphNode.Action graph) {
    graphStream = stream;
    return graph.run();
  }

  /** The stream of the graph that runs. */
  long graphStream() {
    return graphStream;
  }

  /** Does what a call on a stream asks for, or adds it to the stream's graph. */
  int submit(long stream, GraphNode node) {
    Capture capture = capture(stream);
    if (capture == null) {
      return result(node.action().run());
    }
    capture.add(node);
    return result(CudaError.SUCCESS);
  }

  /** What the host has not waited for. */
  PendingWork pending() {
    return pending;
  }

  @Override
  public void usesInFlight(
      ThreadContext thread, Allocation object, long offset, long bytes, boolean writes) {
    PendingUse early = pending.met(object, offset, bytes, writes);
    if (early != null) {
      issues.accept(early.issue(thread, writes));
    }
  }

  /** What a stream is being captured into; null when it runs. */
  @Nullable Capture capture(long stream) {
    return captures.get(stream);
  }

  /** The streams under capture. */
  Map<Long, Capture> captures() {
    return captures;
  }

  /** The captures in which events were recorded, by event. */
  Map<Long, Capture> capturedEvents() {
    return capturedEvents;
  }

  /** The textures, by handle from 1 on. */
  List<Texture> textures() {
    return textures;
  }

  /** The objects that graphs reserve. */
  Set<Allocation> graphMemory() {
    return graphMemory;
  }

  GraphObjects graphs() {
    return graphs;
  }

  KernelLauncher launcher() {
    return launcher;
  }

  public ExitHandlers exitHandlers() {
    return exitHandlers;
  }

  int sharedLimit() {
    return sharedLimit;
  }

  @Override
  public void print(byte[] text) {
    files.out().write(text, 0, text.length);
  }

  /** Ends a call with its code, remembering an error; a spoiled context answers with its own. */
  synchronized int result(CudaError error) {
    if (error.isSticky() && sticky == CudaError.SUCCESS) {
      sticky = error;
    }
    CudaError shown = sticky == CudaError.SUCCESS ? error : sticky;
    if (shown != CudaError.SUCCESS) {
      last = shown;
    }
    return shown.code();
  }

  /** Whether a kernel has spoiled the context. */
  public boolean isSpoiled() {
    return sticky != CudaError.SUCCESS;
  }

  CudaError lastError() {
    return last;
  }

  void clearError() {
    last = sticky;
  }

  /** Reports a wrong call and ends it with {@code error}. */
  int wrong(
      ThreadContext thread,
      CudaError error,
      HostIssue.Kind kind,
      String variable,
      String key,
      Object... values) {
    CallSite site = site(thread);
    String message = HostMessages.at(site, HostMessages.text(key, values));
    issues.accept(new HostIssue(kind, site, variable, message));
    return result(error);
  }

  static CallSite site(ThreadContext thread) {
    CallSite site = thread.call();
    return site == null ? NOWHERE : LearnersCall.of(site);
  }

  /** Where the running call stands, as the origin of what it allocates. */
  static Origin origin(ThreadContext thread, String call) {
    CallSite site = site(thread);
    return new Origin(site.file(), site.line(), call);
  }

  Memory memory() {
    return memory;
  }

  FileTable files() {
    return files;
  }

  /** The address of {@code errno}. */
  long errno() {
    return errno;
  }

  GlibcRandom random() {
    return random;
  }

  /** Lets kernels use as much shared memory as the device has. */
  void optInToSharedMemory() {
    sharedLimit = LaunchLimits.SHARED_BYTES_OPT_IN;
  }

  /** A new stream or event. */
  long newHandle() {
    return Address.of(Address.FUNCTION, 0xFFFFF, nextHandle.getAndIncrement());
  }

  /** Event times in nanoseconds by handle. */
  Map<Long, Long> events() {
    return events;
  }

  /** The address of a constant string that both sides may read; one for each text. */
  long string(String text) {
    return strings.computeIfAbsent(
        text,
        missing -> {
          byte[] bytes = missing.getBytes(StandardCharsets.UTF_8);
          Allocation made =
              memory
                  .allocate(Address.CONSTANT, bytes.length + 1, "", Origin.NONE)
                  .accessibleFromBothSides();
          made.upload(0, bytes, 0, bytes.length);
          made.fill(bytes.length, 0, 1);
          return made.address();
        });
  }
}
