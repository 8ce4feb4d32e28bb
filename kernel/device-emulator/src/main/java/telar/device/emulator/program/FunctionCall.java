package telar.device.emulator.program;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.HostEvent;
import telar.device.HostReport;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.emulator.launch.HostArguments;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.abi.CallSite;
import telar.simt.abi.ThreadContext;
import telar.simt.host.CudaRuntime;
import telar.simt.host.HostCall;
import telar.simt.launch.CancelFlag;

/** One call of a host function from Java: a program that begins there, in memory of its own. */
public final class FunctionCall {

  private final CompiledUnit unit;
  private final IrFunction function;
  private final HostArguments arguments;
  private final List<HostEvent> events = new ArrayList<>();
  private @Nullable Number value;

  public FunctionCall(CompiledUnit unit, IrFunction function, HostArguments arguments) {
    this.unit = unit;
    this.function = function;
    this.arguments = arguments;
  }

  /** Makes the call on this thread. */
  public HostReport run(CompileOptions options, CancelFlag cancel) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    CudaSource source = unit.source(function);
    ProgramRequest request = new ProgramRequest(List.of(source), options, List.of(), out, out);
    ProgramResult result = new ProgramRun(unit, request, cancel, this::enter, this::asked).run();
    return new HostReport(
        result.device(),
        function.displayName(),
        Optional.ofNullable(value),
        result.exitCode() == 0,
        events,
        result.findings(),
        result.launches(),
        printed.toString(StandardCharsets.UTF_8));
  }

  private int enter(ThreadContext host, CudaRuntime runtime) {
    HostArguments.Placed placed = arguments.place(host.memory());
    Object result = unit.call(function, host, placed.arguments());
    value = result instanceof Number number ? number : null;
    host.calling(
        new CallSite(
            function.span().file().name(),
            function.span().line(),
            function.span().column(),
            function.displayName(),
            ""));
    placed.bringBack(host);
    return 0;
  }

  private void asked(HostCall call) {
    events.add(
        new HostEvent(
            HostEvent.Kind.valueOf(call.kind().name()),
            call.call(),
            call.site().line(),
            call.object(),
            call.bytes()));
  }
}
