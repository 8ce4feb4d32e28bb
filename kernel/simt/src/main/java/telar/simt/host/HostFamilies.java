package telar.simt.host;

import java.util.List;
import telar.simt.intrinsics.IntrinsicFamilies;

/** The classes whose methods are the host's built-ins. */
public final class HostFamilies implements IntrinsicFamilies {

  @Override
  public List<Class<?>> classes() {
    return List.of(
        AllocationCalls.class,
        MappedMemoryCalls.class,
        CopyCalls.class,
        SymbolCalls.class,
        DeviceCalls.class,
        StreamCalls.class,
        EventCalls.class,
        ErrorCalls.class,
        ExceptionCalls.class,
        LaunchCalls.class,
        TextureCalls.class,
        GraphCalls.class,
        GraphNodeCalls.class,
        GraphMemoryCalls.class,
        CaptureCalls.class,
        HeapCalls.class,
        MemoryCalls.class,
        StringCalls.class,
        NumberCalls.class,
        OutputCalls.class,
        FileCalls.class,
        ScanCalls.class,
        VariadicCalls.class,
        ProcessCalls.class);
  }
}
