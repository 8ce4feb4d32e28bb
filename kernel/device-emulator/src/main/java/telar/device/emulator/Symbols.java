package telar.device.emulator;

import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.Collectors;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.GlobalVariable.Space;
import telar.device.DeviceException;
import telar.device.emulator.text.Texts;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.Memory;

/**
 * The {@code __constant__} and {@code __device__} variables of a loaded unit, which Java may fill.
 *
 * @param globals all variables of the unit
 * @param addresses theirs, by id
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Symbols(List<GlobalVariable> globals, long[] addresses, Memory memory) {

  /**
   * Copies an array of numbers to the start of a variable.
   *
   * @throws DeviceException when there is no such variable or the array is too large
   */
  void copy(String name, Object array) {
    Allocation variable = memory.resolve(addresses[named(name).id()], 0, true);
    int length = Array.getLength(array);
    long bytes = (long) length * ElementType.of(array).bytes();
    if (bytes > variable.bytes()) {
      throw refused("symbol.size", name, variable.bytes(), bytes);
    }
    variable.upload(0, array, 0, length);
  }

  private GlobalVariable named(String name) {
    return globals.stream()
        .filter(Symbols::isOnDevice)
        .filter(variable -> variable.name().equals(name))
        .findFirst()
        .orElseThrow(() -> refused("symbol.unknown", name, names()));
  }

  private String names() {
    String all =
        globals.stream()
            .filter(Symbols::isOnDevice)
            .map(GlobalVariable::name)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Texts.LAUNCH.of("argument.nothing") : all;
  }

  private static boolean isOnDevice(GlobalVariable variable) {
    return variable.space() != Space.HOST && variable.space() != Space.LITERAL;
  }

  private static DeviceException refused(String key, Object... values) {
    return new DeviceException(Texts.LAUNCH.of(key, values), List.of());
  }
}
