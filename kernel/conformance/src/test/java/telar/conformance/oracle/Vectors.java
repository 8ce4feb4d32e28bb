package telar.conformance.oracle;

import java.util.List;

/** CUDA's vector types: made from their parts, loaded from memory and stored as wholes. */
final class Vectors {

  /** A vector type; {@code input} and {@code output} are arrays of its parts, or empty. */
  private record Type(String name, Scalar part, int parts, String input, String output) {}

  private static final List<String> PARTS = List.of("x", "y", "z", "w");

  private static final List<Type> ALL =
      List.of(
          new Type("int2", Scalar.I32, 2, "ia", "out"),
          new Type("int4", Scalar.I32, 4, "ia", "out"),
          new Type("uint4", Scalar.U32, 4, "ua", ""),
          new Type("longlong2", Scalar.I64, 2, "la", "lout"),
          new Type("float2", Scalar.F32, 2, "fa", "fout"),
          new Type("float4", Scalar.F32, 4, "fa", "fout"),
          new Type("double2", Scalar.F64, 2, "da", "dout"),
          new Type("char4", Scalar.I8, 4, "ca", ""),
          new Type("ushort2", Scalar.U16, 2, "sa", ""),
          new Type("uchar4", Scalar.U8, 4, "", ""),
          new Type("short2", Scalar.I16, 2, "", ""));

  private final Dice dice;
  private final Code code;
  private final Names names;

  Vectors(Dice dice, Code code, Names names) {
    this.dice = dice;
    this.code = code;
    this.names = names;
  }

  void some(Scope scope) {
    Type type = dice.pick(ALL);
    boolean inKernel = scope.sequences.stream().anyMatch(s -> s.text().equals("ia"));
    boolean stores = inKernel && !type.output().isEmpty() && dice.chance(30);
    if (stores) {
      code.line(
          "reinterpret_cast<%s *>(%s)[i * %d] = %s;"
              .formatted(type.name(), type.output(), 4 / type.parts(), made(type, scope)));
      return;
    }
    boolean loads = inKernel && !type.input().isEmpty() && dice.chance(50);
    String name = names.next("q");
    String value = loads ? loaded(type, scope) : made(type, scope);
    code.line(type.name() + " " + name + " = " + value + ";");
    PARTS.stream()
        .limit(type.parts())
        .forEach(part -> scope.variable(name + "." + part, type.part()));
  }

  private String made(Type type, Scope scope) {
    StringBuilder text = new StringBuilder("make_" + type.name() + "(");
    for (int i = 0; i < type.parts(); i++) {
      text.append(i == 0 ? "" : ", ");
      text.append(new Expressions(dice, scope).pure(type.part(), 2).text());
    }
    return text.append(')').toString();
  }

  private String loaded(Type type, Scope scope) {
    String index = new Expressions(dice, scope).index(Data.LENGTH / type.parts(), 1);
    return "reinterpret_cast<const %s *>(%s)[%s]".formatted(type.name(), type.input(), index);
  }
}
