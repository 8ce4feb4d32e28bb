package telar.compiler.ir.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;

/** Renders a module or function as text, one statement a line, bodies indented. */
public final class IrPrinter {

  private IrPrinter() {}

  public static String print(IrModule module) {
    StringBuilder out = new StringBuilder();
    module.globals().forEach(global -> out.append(global(global)).append('\n'));
    module.functions().forEach(function -> out.append(print(function)).append('\n'));
    if (module.initializer() != null) {
      out.append("initializer \"").append(module.initializer()).append("\"\n");
    }
    if (module.main() != null) {
      out.append("main \"").append(module.main()).append("\"\n");
    }
    return out.toString();
  }

  public static String print(IrFunction function) {
    StringBuilder out = new StringBuilder();
    out.append(function.kind().name().toLowerCase(Locale.ROOT))
        .append(" \"")
        .append(function.name())
        .append("\" ")
        .append(parameters(function))
        .append(" -> ")
        .append(ExprPrinter.type(function.returnType()))
        .append('\n');
    function.shared().forEach(shared -> out.append(shared(shared)).append('\n'));
    function.slots().forEach(slot -> out.append(slot(slot)).append('\n'));
    StmtPrinter printer = new StmtPrinter(out, 1);
    function.body().statements().forEach(printer::print);
    return out.toString();
  }

  private static String parameters(IrFunction function) {
    return function.parameters().stream()
        .map(IrPrinter::parameter)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String parameter(IrFunction.Parameter parameter) {
    String text =
        ExprPrinter.local(parameter.local())
            + ": "
            + ExprPrinter.type(parameter.local().type())
            + " «"
            + parameter.cppType()
            + "»";
    if (parameter.byValueBytes() > 0) {
      text += " by value " + parameter.byValueBytes();
    }
    return parameter.pointee() == null
        ? text
        : text + " to " + ExprPrinter.type(parameter.pointee());
  }

  private static String shared(SharedVariable variable) {
    return "  shared "
        + variable.name()
        + ": "
        + (variable.dynamic() ? "dynamic" : variable.bytes() + " bytes")
        + " of "
        + ExprPrinter.type(variable.element())
        + " align "
        + variable.alignment();
  }

  private static String slot(Slot slot) {
    return "  slot "
        + slot.name()
        + "#"
        + slot.id()
        + ": "
        + slot.bytes()
        + " bytes of "
        + ExprPrinter.type(slot.element())
        + " align "
        + slot.alignment();
  }

  private static String global(GlobalVariable global) {
    return "global "
        + global.space().name().toLowerCase(Locale.ROOT)
        + " "
        + global.name()
        + ": "
        + global.bytes()
        + " bytes of "
        + ExprPrinter.type(global.element())
        + " align "
        + global.alignment()
        + bytes(global.initial())
        + relocations(global.relocations());
  }

  private static String bytes(byte[] initial) {
    if (initial.length == 0) {
      return "";
    }
    StringBuilder out = new StringBuilder(" = ");
    for (byte b : initial) {
      out.append(String.format(Locale.ROOT, "%02x", b));
    }
    return out.toString();
  }

  private static String relocations(List<GlobalVariable.Relocation> relocations) {
    return relocations.stream()
        .map(r -> " @" + r.offset() + "->" + target(r))
        .collect(Collectors.joining());
  }

  private static String target(GlobalVariable.Relocation relocation) {
    if (relocation instanceof GlobalVariable.Relocation.ToGlobal global) {
      return "global " + global.target() + "+" + global.addend();
    }
    return "function " + ((GlobalVariable.Relocation.ToFunction) relocation).function();
  }
}
