package telar.simt.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import telar.simt.host.files.FileTable;
import telar.simt.intrinsics.CStrings;
import telar.simt.memory.Allocation;
import telar.simt.memory.MemoryFault;

class LibraryCallsTest {

  private final Host host = new Host();

  @Test
  void numbersAreReadAsCReadsThem() {
    assertEquals(-42, NumberCalls.atoi(host.thread, host.string("  -42abc")));
    assertEquals(0, NumberCalls.atoi(host.thread, host.string("abc")));
    assertEquals(255, NumberCalls.strtol(host.thread, host.string("0xff"), 0, 0));
    assertEquals(8, NumberCalls.strtol(host.thread, host.string("010"), 0, 0));
    assertEquals(0, NumberCalls.strtol(host.thread, host.string("0"), 0, 0));
    assertEquals(-1.5e3, NumberCalls.atof(host.thread, host.string("-1.5e3x")));
    assertEquals(
        Long.MAX_VALUE, NumberCalls.atol(host.thread, host.string("99999999999999999999")));
  }

  @Test
  void theEndOfANumberIsStored() {
    Allocation end = host.host(8);
    long text = host.string("12,5");
    NumberCalls.strtol(host.thread, text, end.address(), 10);
    assertEquals(text + 2, end.loadI64(0));
  }

  @Test
  void stringsAreComparedSearchedAndCopied() {
    long text = host.string("abcabc");
    assertEquals(6, StringCalls.length(host.thread, text));
    assertEquals(text + 1, StringCalls.search(host.thread, text, host.string("bc")));
    assertEquals(text + 5, StringCalls.findLast(host.thread, text, 'c'));
    assertEquals(0, StringCalls.compare(host.thread, text, host.string("abcx"), 3));
    long copy = host.host(8).address();
    StringCalls.copy(host.thread, copy, text, 3);
    StringCalls.append(host.thread, copy, host.string("!"));
    assertEquals("abc!", CStrings.read(host.thread, copy));
  }

  @Test
  void aStringThatDoesNotFitIsAFault() {
    long small = host.host(3).address();
    assertThrows(MemoryFault.class, () -> StringCalls.copy(host.thread, small, host.string("abc")));
  }

  @Test
  void outputGoesToItsStream() {
    OutputCalls.fprintf(host.thread, FileTable.STDERR, host.string("mal %d\n"), 3);
    OutputCalls.puts(host.thread, host.string("bien"));
    assertEquals("mal 3\n", host.err.toString());
    assertEquals("bien\n", host.out.toString());
  }

  @Test
  void snprintfCutsAndTellsTheWholeLength() {
    long target = host.host(4).address();
    assertEquals(5, OutputCalls.snprintf(host.thread, target, 4, host.string("%d"), 12345));
    assertEquals("123", CStrings.read(host.thread, target));
  }

  @Test
  void heapMemoryIsCheckedAfterFree() {
    long block = HeapCalls.malloc(host.thread, 16);
    long grown = HeapCalls.realloc(host.thread, block, 32);
    HeapCalls.free(host.thread, grown);
    assertThrows(MemoryFault.class, () -> host.thread.resolve(grown, 4));
    assertThrows(MemoryFault.class, () -> host.thread.resolve(block, 4));
  }

  @Test
  void errorsHaveCudasNames() {
    long text = ErrorCalls.string(host.thread, 9);
    assertEquals("invalid configuration argument", CStrings.read(host.thread, text));
    assertEquals(
        "cudaErrorIllegalAddress", CStrings.read(host.thread, ErrorCalls.name(host.thread, 700)));
  }

  @Test
  void exitLeavesWithTheLowByte() {
    assertEquals(
        44, assertThrows(ProgramExit.class, () -> ProcessCalls.exit(host.thread, 300)).code());
  }

  @Test
  void aNullFileIsSaidInSpanishWithItsLine() {
    host.at(7, "fread(a, 1, 1, f)");
    ProgramFailure failure =
        assertThrows(ProgramFailure.class, () -> FileCalls.read(host.thread, 0, 1, 1, 0));
    assertEquals(
        "p.cu:7: fread recibe un FILE * nulo: ¿falló fopen?"
            + " Compruebe que no devuelva NULL antes de usar el archivo.",
        failure.text());
  }

  @Test
  void closedFilesGiveNullAndErrno() {
    long file = FileCalls.open(host.thread, host.string("datos.txt"), host.string("r"));
    assertEquals(0, file);
    assertEquals("Permission denied", ErrorTexts.of(host.files.lastError()));
  }

  @Test
  void aLetterWhoseBytesComeOneByOneIsPrintedWhole() {
    for (byte part : "ñ".getBytes(UTF_8)) {
      OutputCalls.putchar(host.thread, part);
    }
    assertEquals("ñ", host.out.toString());
  }
}
