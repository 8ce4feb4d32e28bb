package telar.compiler.frontend.types;

import org.jspecify.annotations.Nullable;

/** A type with its top-level const and volatile. */
public record QualType(Type type, boolean isConst, boolean isVolatile) {

  /** The same type, const. */
  public QualType asConst() {
    return new QualType(type, true, isVolatile);
  }

  /** The same type without top-level qualifiers. */
  public QualType unqualified() {
    return isConst || isVolatile ? new QualType(type, false, false) : this;
  }

  /** The same type with these qualifiers too; on an array they go to its elements. */
  public QualType with(boolean addConst, boolean addVolatile) {
    if (!addConst && !addVolatile) {
      return this;
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(array.element().with(addConst, addVolatile), array.size()).plain();
    }
    if (type instanceof ReferenceType) {
      return this;
    }
    return new QualType(type, isConst || addConst, isVolatile || addVolatile);
  }

  /** The referred type of a reference, else this type. */
  public QualType withoutReference() {
    return type instanceof ReferenceType reference ? reference.target() : this;
  }

  /** What it becomes as a value or a parameter: arrays and functions turn into pointers. */
  public QualType decayed() {
    if (type instanceof ArrayType array) {
      return new PointerType(array.element()).plain();
    } else if (type instanceof DependentArray array) {
      return new PointerType(array.element()).plain();
    } else if (type instanceof FunctionType) {
      return new PointerType(this).plain();
    }
    return this;
  }

  /** Whether the object may not be assigned: const itself or an array of const. */
  public boolean readOnly() {
    return isConst || (type instanceof ArrayType array && array.element().readOnly());
  }

  public boolean isReference() {
    return type instanceof ReferenceType;
  }

  public boolean isPointer() {
    return type instanceof PointerType;
  }

  public boolean isArray() {
    return type instanceof ArrayType;
  }

  public boolean isClass() {
    return type instanceof ClassType;
  }

  /** Whether it is an integer or an enumeration. */
  public boolean isIntegral() {
    return (type instanceof Scalar s && s.isIntegral()) || type instanceof EnumType;
  }

  public boolean isVoid() {
    return type == Scalar.VOID;
  }

  /** The class, when it is one. */
  public @Nullable ClassType asClass() {
    return type instanceof ClassType c ? c : null;
  }

  public String display() {
    return display("");
  }

  public String display(String declarator) {
    String qualifiers = (isConst ? "const " : "") + (isVolatile ? "volatile " : "");
    if (qualifiers.isEmpty()) {
      return type.display(declarator);
    }
    if (type instanceof PointerType) {
      return type.display(Type.join(qualifiers.trim(), declarator));
    }
    return qualifiers + type.display(declarator);
  }

  @Override
  public String toString() {
    return display();
  }
}
