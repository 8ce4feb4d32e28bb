package telar.simt.host;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import telar.simt.abi.CallSite;
import telar.simt.abi.ThreadContext;
import telar.simt.host.files.FileTable;
import telar.simt.host.files.HostFiles;
import telar.simt.launch.CancelFlag;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** A host thread with its runtime, for tests. */
final class Host {

  final Memory memory = new Memory();
  final List<HostIssue> issues = new ArrayList<>();
  final StringBuilder out = new StringBuilder();
  final StringBuilder err = new StringBuilder();
  final FileTable files =
      new FileTable(HostFiles.none(), InputStream.nullInputStream(), out::append, err::append);
  final CudaRuntime runtime = new CudaRuntime(memory, new IdleLauncher(), issues::add, files);
  final ThreadContext thread =
      new ThreadContext(runtime, memory, new long[0], out::append, new CancelFlag());

  Host at(int line, String expression) {
    thread.calling(new CallSite("p.cu", line, 1, "main", expression));
    return this;
  }

  /** A host object of so many bytes. */
  Allocation host(long bytes) {
    return memory.allocate(Address.HOST, bytes, "h", Origin.NONE);
  }

  /** {@code cudaMalloc(&name, bytes)}. */
  long cudaMalloc(int line, String name, long bytes) {
    Allocation pointer = host(8);
    at(line, "cudaMalloc(&" + name + ", " + bytes + ")");
    AllocationCalls.malloc(thread, pointer.address(), bytes);
    return pointer.loadI64(0);
  }

  /** The address of a string. */
  long string(String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    Allocation object = host(bytes.length);
    object.upload(0, bytes, 0, bytes.length);
    return object.address();
  }
}
