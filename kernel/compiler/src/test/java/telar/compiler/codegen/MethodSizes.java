package telar.compiler.codegen;

import org.objectweb.asm.ClassReader;

/** Reads how many bytes of code the methods of a class have. */
final class MethodSizes {

  private MethodSizes() {}

  static int largest(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    int at = reader.header + 6;
    at += 2 + 2 * reader.readUnsignedShort(at);
    int fields = reader.readUnsignedShort(at);
    at += 2;
    for (int i = 0; i < fields; i++) {
      at = skipAttributes(reader, at + 6);
    }
    int methods = reader.readUnsignedShort(at);
    at += 2;
    int largest = 0;
    for (int i = 0; i < methods; i++) {
      largest = Math.max(largest, code(reader, at + 6));
      at = skipAttributes(reader, at + 6);
    }
    return largest;
  }

  private static int skipAttributes(ClassReader reader, int start) {
    int at = start + 2;
    for (int i = reader.readUnsignedShort(start); i > 0; i--) {
      at += 6 + reader.readInt(at + 2);
    }
    return at;
  }

  private static int code(ClassReader reader, int start) {
    char[] buffer = new char[reader.getMaxStringLength()];
    int at = start + 2;
    for (int i = reader.readUnsignedShort(start); i > 0; i--) {
      if ("Code".equals(reader.readUTF8(at, buffer))) {
        return reader.readInt(at + 10);
      }
      at += 6 + reader.readInt(at + 2);
    }
    return 0;
  }
}
