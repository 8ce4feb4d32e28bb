package telar.device.emulator.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.IrFunction.Parameter;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.device.Buffer;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.emulator.EmulatorProvider;
import telar.simt.memory.Memory;

class ArgumentsTest {

  private static final List<Parameter> SAXPY =
      List.of(
          parameter("n", IrType.I32, "int", null),
          parameter("a", IrType.F32, "float", null),
          parameter("x", IrType.PTR, "const float *", IrType.F32));

  private static Parameter parameter(
      String name, IrType type, String cppType, @Nullable IrType pointee) {
    return new Parameter(new Local(0, name, type), 0, cppType, pointee);
  }

  private final Device device = new EmulatorProvider().open();
  private final Buffer<float[]> x = device.upload(new float[] {1, 2});

  private Memory memory() {
    return ((DeviceMemoryObject) x).memory();
  }

  private long[] bind(@Nullable Object... values) {
    return new Arguments("saxpy", SAXPY, memory()).bind(values);
  }

  private String message(@Nullable Object... values) {
    return String.valueOf(assertThrows(DeviceException.class, () -> bind(values)).getMessage());
  }

  @Test
  void numbersAndBuffersBecomeBits() {
    long address = ((DeviceMemoryObject) x).allocation().address();
    assertArrayEquals(new long[] {2, Float.floatToRawIntBits(1.5f), address}, bind(2, 1.5f, x));
  }

  @Test
  void aDoubleLiteralIsGoodForAFloat() {
    assertEquals(Float.floatToRawIntBits(2f), bind(2, 2.0, x)[1]);
  }

  @Test
  void theWrongNumberOfArgumentsShowsTheSignature() {
    assertEquals(
        "El kernel saxpy tiene 3 parámetros (int n, float a, const float * x) y recibió 1"
            + " argumento.",
        message(2));
  }

  @Test
  void aFractionIsNoInt() {
    assertEquals("El parámetro n es int y recibió 2.5 (Double).", message(2.5, 1f, x));
  }

  @Test
  void aLongThatDoesNotFitIsRefused() {
    assertEquals(
        "El valor 5000000000 no cabe en el parámetro n (int).", message(5000000000L, 1, x));
  }

  @Test
  void anArrayIsNoBuffer() {
    assertEquals(
        "El parámetro x (const float *) es un puntero: pase un Buffer, no float[].",
        message(2, 1f, new float[2]));
  }

  @Test
  void theElementTypesMustAgree() {
    Buffer<int[]> ints = device.upload(new int[] {1});
    assertEquals(
        "El parámetro x es const float * y recibió un Buffer de int[]; los tipos deben coincidir.",
        message(2, 1f, ints));
  }

  @Test
  void aClosedBufferIsNamed() {
    x.close();
    assertEquals(
        "El Buffer del parámetro x ya se cerró: su memoria está liberada.", message(2, 1f, x));
  }

  @Test
  void aBufferOfAnotherDeviceIsRefused() {
    Buffer<float[]> other = new EmulatorProvider().open().upload(new float[] {1});
    assertEquals("El Buffer del parámetro x pertenece a otro dispositivo.", message(2, 1f, other));
  }
}
