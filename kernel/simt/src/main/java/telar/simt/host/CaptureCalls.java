package telar.simt.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;

/** Streams that record what is asked of them instead of doing it. */
public final class CaptureCalls {

  private static final int ACTIVE = 1;

  private CaptureCalls() {}

  /** Begins a recording, into {@code graph} after some of its steps when that is not 0. */
  @Intrinsic("__telar_capture_begin")
  public static int begin(
      ThreadContext thread, long stream, long graph, long dependencies, long count) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (stream == 0 || runtime.capture(stream) != null) {
      return runtime.result(CudaError.STREAM_CAPTURE_UNSUPPORTED);
    }
    @Nullable Graph given = runtime.graphs().find(graph, Graph.class);
    Graph target = given == null ? new Graph() : given;
    Capture capture = new Capture(stream, target, runtime.graphs().handle(target));
    capture.continueAfter(GraphNodeCalls.nodes(thread, dependencies, count));
    runtime.captures().put(stream, capture);
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaStreamEndCapture")
  public static int end(ThreadContext thread, long stream, long graph) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Capture capture = runtime.capture(stream);
    if (capture == null || capture.origin() != stream) {
      return runtime.result(CudaError.ILLEGAL_STATE);
    }
    runtime.captures().values().removeIf(other -> other == capture);
    runtime.capturedEvents().values().removeIf(other -> other == capture);
    if (graph != 0) {
      GraphCalls.store(thread, graph, capture.handle());
    }
    return runtime.result(CudaError.SUCCESS);
  }

  /** 1 when the stream records. */
  @Intrinsic("__telar_capture_status")
  public static int status(ThreadContext thread, long stream) {
    return CudaRuntime.of(thread).capture(stream) == null ? 0 : ACTIVE;
  }

  /** The graph that a stream records into; 0 when it does not. */
  @Intrinsic("__telar_capture_graph")
  public static long graph(ThreadContext thread, long stream) {
    Capture capture = CudaRuntime.of(thread).capture(stream);
    return capture == null ? 0 : capture.handle();
  }

  /** The step that the next one comes after; 0 when there is none. */
  @Intrinsic("__telar_capture_last")
  public static long last(ThreadContext thread, long stream) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Capture capture = runtime.capture(stream);
    if (capture == null || capture.last().isEmpty()) {
      return 0;
    }
    return runtime.graphs().handle(capture.last().get(capture.last().size() - 1));
  }

  /** Says what the next step comes after. */
  @Intrinsic("__telar_capture_continue")
  public static int continueAfter(
      ThreadContext thread, long stream, long nodes, long count, int replace) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Capture capture = runtime.capture(stream);
    if (capture == null) {
      return runtime.result(CudaError.ILLEGAL_STATE);
    }
    List<GraphNode> chosen = GraphNodeCalls.nodes(thread, nodes, count);
    if (replace == 0) {
      chosen.addAll(capture.last());
    }
    capture.continueAfter(chosen);
    return runtime.result(CudaError.SUCCESS);
  }
}
