package telar.compiler.codegen;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.IrType;

/**
 * Instructions on vectors: calls of {@code jdk.incubator.vector}, by name, so that nothing of ours
 * needs the module to load. A vector holds one value for each of the {@code lanes} lanes; a mask is
 * always that of an int vector.
 */
final class VectorOps {

  private static final String API = "jdk/incubator/vector/";
  private static final String VECTOR = "L" + API + "Vector;";
  private static final String MASK_CLASS = API + "VectorMask";
  static final String MASK = "L" + MASK_CLASS + ";";
  private static final String SHUFFLE = API + "VectorShuffle";
  private static final String SPECIES = "L" + API + "VectorSpecies;";
  private static final String OPERATORS = API + "VectorOperators";

  /** Operations whose constants have a type of their own. */
  private static final Set<String> ASSOCIATIVE = Set.of("ADD", "MUL", "AND", "OR", "XOR");

  private final Code code;
  private final VectorShape shape;

  VectorOps(Code code, VectorShape shape) {
    this.code = code;
    this.shape = shape;
  }

  VectorShape shape() {
    return shape;
  }

  int lanes() {
    return shape.lanes();
  }

  private static String owner(JvmType type) {
    return API
        + switch (type) {
          case INT -> "IntVector";
          case LONG -> "LongVector";
          case FLOAT -> "FloatVector";
          case DOUBLE -> "DoubleVector";
        };
  }

  private static String descriptor(JvmType type) {
    return "L" + owner(type) + ";";
  }

  /** Pushes the species of vectors of a type. */
  void species(JvmType type) {
    species(owner(type), 32 * type.slots() * lanes());
  }

  private void species(String owner, int bits) {
    if (bits > shape.maxBits()) {
      throw new Unvectorizable("vectors of " + bits + " bits");
    }
    code.getStatic(owner, "SPECIES_" + bits, SPECIES);
  }

  private void operator(String name, String kind) {
    String declared = ASSOCIATIVE.contains(name) ? "Associative" : kind;
    code.getStatic(OPERATORS, name, "L" + OPERATORS + "$" + declared + ";");
  }

  private void virtual(JvmType type, String name, String descriptor) {
    code.callVirtual(owner(type), name, descriptor);
  }

  /** A vector with the value that {@code value} pushes in every lane. */
  void broadcast(JvmType type, Runnable value) {
    species(type);
    value.run();
    code.callStatic(
        owner(type), "broadcast", "(" + SPECIES + type.descriptor() + ")" + descriptor(type));
  }

  void zero(JvmType type) {
    species(type);
    code.callStatic(owner(type), "zero", "(" + SPECIES + ")" + descriptor(type));
  }

  /** Adds {@code stride · lane} to the int or long vector on the stack. */
  void addIndex(JvmType type, int stride) {
    code.push(stride);
    virtual(type, "addIndex", "(I)" + descriptor(type));
  }

  /** A mask with the boolean that {@code value} pushes in every lane. */
  void maskAll(Runnable value) {
    species(JvmType.INT);
    value.run();
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKEINTERFACE, API + "VectorSpecies", "maskAll", "(Z)" + MASK, true);
  }

  /** A vector from consecutive elements of an array, from the int index in a variable. */
  void load(JvmType type, int array, int index) {
    species(type);
    code.loadReference(array);
    code.load(JvmType.INT, index);
    fromArray(type);
  }

  /** As {@link #load}, from the start. */
  void load(JvmType type, int array) {
    loadAt(type, array, 0);
  }

  /** As {@link #load(JvmType, int, int)}, from a constant index. */
  void loadAt(JvmType type, int array, int constant) {
    species(type);
    code.loadReference(array);
    code.push(constant);
    fromArray(type);
  }

  private void fromArray(JvmType type) {
    code.callStatic(
        owner(type), "fromArray", "(" + SPECIES + type.arrayDescriptor() + "I)" + descriptor(type));
  }

  /** An int vector from consecutive bytes or shorts. */
  void loadNarrow(IrType element, int array, int index) {
    boolean bytes = element != IrType.I16;
    String owner = API + (bytes ? "ByteVector" : "ShortVector");
    species(owner, (bytes ? 8 : 16) * lanes());
    code.loadReference(array);
    code.load(JvmType.INT, index);
    code.callStatic(
        owner, "fromArray", "(" + SPECIES + (bytes ? "[B" : "[S") + "I)L" + owner + ";");
    convertShape(owner, bytes ? "B2I" : "S2I", JvmType.INT);
  }

  /** Pushes the elements at indices, which are in an array, from a base on. */
  void gather(JvmType type, int array, Runnable base, int indices) {
    species(type);
    code.loadReference(array);
    base.run();
    code.loadReference(indices);
    code.push(0);
    code.callStatic(
        owner(type),
        "fromArray",
        "(" + SPECIES + type.arrayDescriptor() + "I[II)" + descriptor(type));
  }

  /** Stores the vector on the stack into consecutive elements. */
  void store(JvmType type, int array, int index) {
    code.loadReference(array);
    code.load(JvmType.INT, index);
    virtual(type, "intoArray", "(" + type.arrayDescriptor() + "I)V");
  }

  /** Stores the vector on the stack at the start of an array. */
  void store(JvmType type, int array) {
    storeAt(type, array, 0);
  }

  /** As {@link #store(JvmType, int, int)}, from a constant index. */
  void storeAt(JvmType type, int array, int constant) {
    code.loadReference(array);
    code.push(constant);
    virtual(type, "intoArray", "(" + type.arrayDescriptor() + "I)V");
  }

  /** Moves the lanes of the vector on the stack down, the first ones to the end. */
  void rotate(JvmType type, int lanes) {
    species(type);
    code.push(lanes);
    code.push(1);
    code.push(1);
    code.callStatic(SHUFFLE, "iota", "(" + SPECIES + "IIZ)L" + SHUFFLE + ";");
    virtual(type, "rearrange", "(L" + SHUFFLE + ";)" + descriptor(type));
  }

  /** Pushes the mask of the first lanes. */
  void firstLanes(int count) {
    zero(JvmType.INT);
    addIndex(JvmType.INT, 1);
    compareScalar(JvmType.INT, "LT", () -> code.push(count));
  }

  /** As {@link #store(JvmType, int, int)}, in the lanes of a mask only. */
  void storeMasked(JvmType type, int array, int index, int mask) {
    code.loadReference(array);
    code.load(JvmType.INT, index);
    code.loadReference(mask);
    castMask(type);
    virtual(type, "intoArray", "(" + type.arrayDescriptor() + "I" + MASK + ")V");
  }

  /** An operation that has a method of its own, such as {@code add}, with a vector. */
  void binary(JvmType type, String method) {
    virtual(type, method, "(" + VECTOR + ")" + descriptor(type));
  }

  /** {@code neg}, {@code abs}, {@code sqrt}. */
  void unary(JvmType type, String method) {
    virtual(type, method, "()" + descriptor(type));
  }

  /** An operation by its name in {@code VectorOperators}, with the vector {@code right} pushes. */
  void lanewise(JvmType type, String operator, Runnable right) {
    operator(operator, "Binary");
    right.run();
    virtual(type, "lanewise", "(L" + OPERATORS + "$Binary;" + VECTOR + ")" + descriptor(type));
  }

  /** An operation with the same value in every lane. */
  void lanewise(JvmType type, String operator, long right) {
    operator(operator, "Binary");
    String value = "J";
    if (type == JvmType.INT) {
      code.push((int) right);
      value = "I";
    } else {
      code.push(right);
    }
    virtual(type, "lanewise", "(L" + OPERATORS + "$Binary;" + value + ")" + descriptor(type));
  }

  /** Fused multiply-add of the three vectors on the stack. */
  void fma(JvmType type) {
    virtual(type, "fma", "(" + VECTOR + VECTOR + ")" + descriptor(type));
  }

  /** A mask from the comparison of the vector on the stack with the one {@code right} pushes. */
  void compare(JvmType type, String operator, Runnable right) {
    operator(operator, "Comparison");
    right.run();
    virtual(type, "compare", "(L" + OPERATORS + "$Comparison;" + VECTOR + ")" + MASK);
    asIntMask(type);
  }

  /** A mask from the comparison with the same value in every lane. */
  void compareScalar(JvmType type, String operator, Runnable right) {
    operator(operator, "Comparison");
    right.run();
    virtual(type, "compare", "(L" + OPERATORS + "$Comparison;" + type.descriptor() + ")" + MASK);
    asIntMask(type);
  }

  private void asIntMask(JvmType type) {
    if (type != JvmType.INT) {
      castMask(JvmType.INT);
    }
  }

  /** Makes the mask on the stack that of a type's vectors; ours are those of ints. */
  void castMask(JvmType type) {
    species(type);
    code.callVirtual(MASK_CLASS, "cast", "(" + SPECIES + ")" + MASK);
  }

  /** For the vectors a and b and the int mask m on the stack: b in the lanes of m, else a. */
  void blend(JvmType type) {
    if (type != JvmType.INT) {
      castMask(type);
    }
    virtual(type, "blend", "(" + VECTOR + MASK + ")" + descriptor(type));
  }

  /** {@code and}, {@code or}, {@code andNot} of the two masks on the stack. */
  void maskBinary(String method) {
    code.callVirtual(MASK_CLASS, method, "(" + MASK + ")" + MASK);
  }

  void maskNot() {
    code.callVirtual(MASK_CLASS, "not", "()" + MASK);
  }

  /** {@code anyTrue} or {@code allTrue} of the mask on the stack, as an int. */
  void test(String method) {
    code.callVirtual(MASK_CLASS, method, "()Z");
  }

  /** 1 in the lanes of the mask on the stack, 0 elsewhere. */
  void maskToInts() {
    int mask = code.reference();
    code.storeReference(mask);
    zero(JvmType.INT);
    broadcast(JvmType.INT, () -> code.push(1));
    code.loadReference(mask);
    blend(JvmType.INT);
  }

  /** The lanes of a mask as bits of an int. */
  void maskToBits(int mask) {
    if (shape.maskBits()) {
      code.loadReference(mask);
      code.callVirtual(MASK_CLASS, "toLong", "()J");
      code.op(Opcodes.L2I);
      return;
    }
    zero(JvmType.INT);
    broadcast(JvmType.INT, () -> code.push(1));
    operator("LSHL", "Binary");
    zero(JvmType.INT);
    addIndex(JvmType.INT, 1);
    virtual(
        JvmType.INT,
        "lanewise",
        "(L" + OPERATORS + "$Binary;" + VECTOR + ")" + descriptor(JvmType.INT));
    code.loadReference(mask);
    blend(JvmType.INT);
    operator("ADD", "Associative");
    virtual(JvmType.INT, "reduceLanes", "(L" + OPERATORS + "$Associative;)I");
  }

  /** Converts lane by lane, e.g. {@code I2F}. */
  void convert(JvmType from, String conversion, JvmType to) {
    convertShape(owner(from), conversion, to);
  }

  private void convertShape(String from, String conversion, JvmType to) {
    operator(conversion, "Conversion");
    species(to);
    code.push(0);
    code.callVirtual(
        from, "convertShape", "(L" + OPERATORS + "$Conversion;" + SPECIES + "I)" + VECTOR);
    code.visitor().visitTypeInsn(Opcodes.CHECKCAST, owner(to));
  }

  /** The same bits as another type of the same size. */
  void reinterpret(JvmType from, JvmType to) {
    String method =
        switch (to) {
          case INT -> "reinterpretAsInts";
          case LONG -> "reinterpretAsLongs";
          case FLOAT -> "reinterpretAsFloats";
          case DOUBLE -> "reinterpretAsDoubles";
        };
    virtual(from, method, "()" + descriptor(to));
  }
}
