package telar.device.emulator.program;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telar.checks.memcheck.Memcheck;
import telar.device.Finding;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.launch.Model;
import telar.device.emulator.text.Texts;
import telar.device.emulator.unit.CompiledUnit;
import telar.simt.abi.CallSite;
import telar.simt.abi.Console;
import telar.simt.abi.CppException;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;
import telar.simt.host.CudaRuntime;
import telar.simt.host.HostCall;
import telar.simt.host.ProgramExit;
import telar.simt.host.ProgramFailure;
import telar.simt.host.files.FileTable;
import telar.simt.host.files.HostFiles;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.KernelTrap;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.LaunchStopped;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.Origin;

/** One run of a program, from {@code main} to its exit code. */
public final class ProgramRun {

  private static final int INTERRUPTED = 130;
  private static final int ABORTED = 134;
  private static final int ARITHMETIC_ERROR = 136;
  private static final int SEGMENTATION_FAULT = 139;
  private static final int INTERNAL_ERROR = 70;

  private final CompiledUnit program;
  private final ProgramRequest request;
  private final Entry entry;
  private final Memory memory = new Memory();
  private final Console err;
  private final ProgramLaunches launches;
  private final FileTable files;
  private final CudaRuntime runtime;
  private final ThreadContext host;

  /** Where host code begins. */
  interface Entry {

    /** Runs it; gives an exit code. */
    int run(ThreadContext host, CudaRuntime runtime);
  }

  public ProgramRun(CompiledUnit program, ProgramRequest request, CancelFlag cancel) {
    this(program, request, cancel, null, null);
  }

  ProgramRun(
      CompiledUnit program,
      ProgramRequest request,
      CancelFlag cancel,
      @Nullable Entry entry,
      @Nullable Consumer<HostCall> watcher) {
    this.program = program;
    this.entry = entry == null ? (thread, cuda) -> main(thread) : entry;
    this.request = request;
    Console out = request.out()::print;
    this.err = request.err()::print;
    long[] globals = program.load(memory);
    this.launches =
        new ProgramLaunches(
            program, request.options().checks(), request.orders(), memory, globals, out, err);
    HostFiles reachable = request.options().files() ? HostFiles.in(Path.of("")) : HostFiles.none();
    this.files = new FileTable(reachable, request.in(), out, err);
    this.runtime = new CudaRuntime(memory, launches, launches::found, files);
    this.launches.runtime(runtime);
    if (watcher != null) {
      runtime.watch(watcher);
    }
    this.host = new ThreadContext(runtime, memory, globals, out, cancel);
  }

  /** Runs the program on the calling thread. */
  public ProgramResult run() {
    int exitCode = exitCode();
    files.closeAll();
    if (exitCode == 0 && !runtime.isSpoiled() && request.options().checks()) {
      Memcheck.leaks(memory).forEach(leak -> launches.found(Findings.of(leak, "")));
    }
    request.out().flush();
    request.err().flush();
    List<Finding> findings = launches.findings();
    return new ProgramResult(exitCode, findings, launches.reports(), Model.INFO, launches.notes());
  }

  private int exitCode() {
    try {
      int code = mainCode();
      runtime.exitHandlers().run();
      return code;
    } catch (ProgramExit exit) {
      return exit.code();
    } catch (ProgramFailure failure) {
      return dies(SEGMENTATION_FAULT, failure.text());
    } catch (LaunchStopped stopped) {
      return INTERRUPTED;
    } catch (MemoryFault fault) {
      launches.found(Findings.of(Memcheck.explain(placed(fault)), ""));
      return SEGMENTATION_FAULT;
    } catch (KernelTrap trap) {
      return dies(ABORTED, Texts.PROGRAM.of("assert", trap.condition(), trap.file(), trap.line()));
    } catch (CppException uncaught) {
      return dies(ABORTED, Texts.PROGRAM.of("exception", thrownType(uncaught)));
    } catch (StackOverflowError overflow) {
      return dies(SEGMENTATION_FAULT, Texts.PROGRAM.of("stack"));
    } catch (OutOfMemoryError full) {
      return dies(ABORTED, Texts.PROGRAM.of("memory"));
    } catch (ArithmeticException division) {
      return dies(ARITHMETIC_ERROR, dividedByZero(division));
    } catch (RuntimeException internal) {
      return dies(INTERNAL_ERROR, Texts.PROGRAM.of("internal", internal));
    }
  }

  /** Lines of generated code are those of the program. */
  private static String dividedByZero(ArithmeticException division) {
    return Stream.of(division.getStackTrace())
        .filter(frame -> !frame.getClassName().startsWith("java."))
        .limit(1)
        .filter(frame -> frame.getClassName().startsWith("telar.cuda."))
        .map(frame -> Texts.PROGRAM.of("division", frame.getFileName(), frame.getLineNumber()))
        .findFirst()
        .orElse(Texts.PROGRAM.of("internal", division));
  }

  /** A fault inside a function of the library is where that is called. */
  private MemoryFault placed(MemoryFault fault) {
    CallSite call = host.call();
    if (fault.site() != null || call == null) {
      return fault;
    }
    Allocation object = fault.object();
    return fault.at(
        new AccessSite(
            -1,
            call.file(),
            call.line(),
            call.column(),
            call.function(),
            call.expression(),
            object == null ? "" : object.name(),
            null,
            AccessSite.Kind.READ,
            fault.size(),
            ""));
  }

  private int main(ThreadContext thread) {
    return program.main(thread, request.arguments().size() + 1, arguments()) & 0xFF;
  }

  private int mainCode() {
    try {
      return entry.run(host, runtime);
    } catch (ProgramExit exit) {
      if (!exit.orderly()) {
        throw exit;
      }
      return exit.code();
    }
  }

  /** The name of the type of an exception: the first thing in its description. */
  private String thrownType(CppException exception) {
    long description = pointer(exception.record());
    return CStrings.read(host, pointer(description));
  }

  private long pointer(long address) {
    return host.resolve(address, Long.BYTES).loadI64(Address.offset(address));
  }

  private int dies(int code, String message) {
    err.print(message + "\n");
    return code;
  }

  /** {@code argv}: the program's name, the arguments, and a null pointer. */
  private long arguments() {
    List<String> all = new ArrayList<>();
    all.add(request.sources().get(0).name());
    all.addAll(request.arguments());
    long bytes = (long) Long.BYTES * (all.size() + 1);
    Allocation argv = memory.allocate(Address.HOST, bytes, "argv", Origin.NONE);
    argv.fill(0, 0, argv.bytes());
    for (int i = 0; i < all.size(); i++) {
      argv.storeI64((long) i * Long.BYTES, string(all.get(i)));
    }
    return argv.address();
  }

  private long string(String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    Allocation object = memory.allocate(Address.HOST, bytes.length, "argv", Origin.NONE);
    object.upload(0, bytes, 0, bytes.length);
    return object.address();
  }
}
