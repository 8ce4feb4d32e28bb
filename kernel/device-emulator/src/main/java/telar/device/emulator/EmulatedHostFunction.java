package telar.device.emulator;

import java.time.Duration;
import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.device.CompileOptions;
import telar.device.HostFunction;
import telar.device.HostReport;
import telar.device.KernelParameter;
import telar.device.emulator.launch.HostArguments;
import telar.device.emulator.program.FunctionCall;
import telar.device.emulator.program.HostThread;
import telar.device.emulator.text.Texts;
import telar.device.emulator.unit.CompiledUnit;

/** A function of host code that Java calls. */
record EmulatedHostFunction(
    CompiledUnit unit, IrFunction function, CompileOptions options, Duration limit)
    implements HostFunction {

  @Override
  public String name() {
    return function.displayName();
  }

  @Override
  public List<KernelParameter> parameters() {
    return Parameters.of(function);
  }

  @Override
  public String returnType() {
    return switch (function.returnType()) {
      case VOID -> "void";
      case BOOL -> "bool";
      case I8 -> "char";
      case I16 -> "short";
      case I32 -> "int";
      case I64 -> "long long";
      case F32 -> "float";
      case F64 -> "double";
      case PTR -> "void *";
    };
  }

  @Override
  public HostReport call(Object... args) {
    HostArguments arguments = new HostArguments(name(), function.parameters(), args);
    FunctionCall call = new FunctionCall(unit, function, arguments);
    return HostThread.run(
        cancel -> call.run(options, cancel), limit, Texts.PROGRAM.of("what.function", name()));
  }

  @Override
  public HostFunction timeLimit(Duration newLimit) {
    return new EmulatedHostFunction(unit, function, options, newLimit);
  }

  @Override
  public String toString() {
    return Texts.DEVICE.of("function.shown", name());
  }
}
