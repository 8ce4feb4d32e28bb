package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import telar.device.Buffer;
import telar.device.jcuda.driver.Argument;

class ArgumentMarshallingTest {

  private final FakeGpu gpu = new FakeGpu();

  private Argument sent(String parameter, Object argument) {
    gpu.kernel(parameter).launch(FakeGpu.ONE_WARP, argument);
    return gpu.lastStart().arguments().get(0);
  }

  private ByteBuffer bits(String parameter, Object argument) {
    byte[] bytes = ((Argument.Scalar) sent(parameter, argument)).bytes();
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  private String failure(String parameters, Object... arguments) {
    return FakeGpu.failure(() -> gpu.kernel(parameters).launch(FakeGpu.ONE_WARP, arguments));
  }

  @Property
  void everyIntArrivesBitForBit(@ForAll int value) {
    assertEquals(value, bits("int n", value).getInt());
  }

  @Property
  void everyFloatArrivesBitForBit(@ForAll float value) {
    assertEquals(
        Float.floatToRawIntBits(value), Float.floatToRawIntBits(bits("float a", value).getFloat()));
  }

  @Property
  void everyLongArrivesBitForBit(@ForAll long value) {
    assertEquals(value, bits("long long n", value).getLong());
  }

  @Test
  void eachScalarHasTheSizeOfItsParameter() {
    assertEquals(1, bits("bool b", true).capacity());
    assertEquals(2, bits("short s", 3).capacity());
    assertEquals(4, bits("unsigned n", 3).capacity());
    assertEquals(8, bits("size_t n", 3).capacity());
    assertEquals(8, bits("double d", 3).capacity());
  }

  @Test
  void numbersWidenAsInCpp() {
    assertEquals(3.0f, bits("float a", 3).getFloat());
    assertEquals(0.5f, bits("float a", 0.5).getFloat());
    assertEquals(2.5, bits("double a", 2.5f).getDouble());
    assertEquals(-1L, bits("long long n", -1).getLong());
    assertEquals('A', bits("char c", 'A').get());
  }

  @Test
  void unsignedParametersTakeTheirWholeRange() {
    assertEquals(-1, bits("unsigned n", 4294967295L).getInt());
    assertEquals((byte) 255, bits("uint8_t n", 255).get());
  }

  @Test
  void aBufferBecomesItsPointer() {
    Buffer<float[]> buffer = gpu.device.upload(new float[] {1, 2});
    assertEquals(
        new Argument.Pointer(((HardwareBuffer<float[]>) buffer).memory()),
        sent("const float *__restrict__ x", buffer));
  }

  @Test
  void aTypedefThatHidesAPointerTakesABuffer() {
    assertTrue(sent("puntero p", gpu.device.upload(new int[1])) instanceof Argument.Pointer);
  }

  @Test
  void elementTypesThatJavaLacksUseTheArrayOfTheirParts() {
    assertTrue(sent("float4 *v", gpu.device.upload(new float[4])) instanceof Argument.Pointer);
    assertTrue(sent("__half *v", gpu.device.upload(new short[4])) instanceof Argument.Pointer);
    assertTrue(sent("Particula *v", gpu.device.upload(new byte[4])) instanceof Argument.Pointer);
  }

  @Test
  void argumentsKeepTheirOrder() {
    Buffer<float[]> x = gpu.device.upload(new float[] {1});
    gpu.kernel("int n, float a, float *x").launch(FakeGpu.ONE_WARP, 1, 2f, x);
    List<Argument> sent = gpu.lastStart().arguments();
    assertEquals(3, sent.size());
    assertTrue(sent.get(2) instanceof Argument.Pointer, sent.toString());
  }

  @Test
  void aWrongCountNamesTheParameters() {
    assertEquals(
        "El kernel «k» espera 3 argumentos (int n, float a, const float *x); llegó 1.",
        failure("int n, float a, const float *x", 1));
    assertEquals("El kernel «k» espera 1 argumento (int n); no llegó ninguno.", failure("int n"));
    assertEquals("El kernel «k» no lleva argumentos; llegaron 2.", failure("", 1, 2));
  }

  @Test
  void anArrayInPlaceOfABufferTellsTheNextStep() {
    assertEquals(
        "Argumento 1 de «k» (float *y): se espera un Buffer; llegó float[]. Suba los datos con"
            + " gpu.upload.",
        failure("float *y", new float[1]));
  }

  @Test
  void aBufferInPlaceOfANumberIsRefused() {
    Buffer<long[]> buffer = gpu.device.upload(new long[1]);
    assertEquals(
        "Argumento 1 de «k» (long long n): se espera un número; llegó Buffer.",
        failure("long long n", buffer));
  }

  @Test
  void aFractionForAnIntegerIsRefused() {
    assertEquals(
        "Argumento 1 de «k» (int n): se espera un entero; llegó Double (2.5).",
        failure("int n", 2.5));
  }

  @Test
  void aTextForAFloatIsRefused() {
    assertEquals(
        "Argumento 1 de «k» (float a): se espera un número; llegó String.",
        failure("float a", "2"));
  }

  @Test
  void aNumberTooLargeIsRefused() {
    assertEquals(
        "Argumento 1 de «k» (char c): 300 no cabe en un entero de 8 bits.", failure("char c", 300));
  }

  @Test
  void nullIsRefused() {
    assertEquals(
        "Argumento 2 de «k» (float *y): llegó null.",
        failure("int n, float *y", new Object[] {1, null}));
  }

  @Test
  void aBufferOfOtherElementsIsRefused() {
    assertEquals(
        "Argumento 1 de «k» (const float *x): el puntero es «const float *» y el Buffer es de"
            + " int[]; se espera float[].",
        failure("const float *x", gpu.device.upload(new int[1])));
  }

  @Test
  void aStructByValueIsRefused() {
    assertEquals(
        "Argumento 1 de «k» (float4 v): un struct no se puede pasar por valor desde Java; pase un"
            + " Buffer o sus campos por separado.",
        failure("float4 v", 1f));
  }

  @Test
  void aBufferOfAnotherDeviceIsRefused() {
    assertEquals(
        "Argumento 1 de «k» (float *x): el Buffer es de otro dispositivo; súbalo con el gpu de esta"
            + " sesión.",
        failure("float *x", new FakeGpu().device.upload(new float[1])));
  }
}
