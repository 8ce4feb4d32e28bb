package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.simt.intrinsics.IntrinsicMethod;

/** What generated code may refer to: built-ins and the other functions of the module. */
interface Symbols {

  /** The Java method of a built-in; null when there is none of that name. */
  @Nullable IntrinsicMethod intrinsic(String name);

  /** A function of the module. */
  IrFunction function(String name);

  /** Internal name of the class that holds the code of a function. */
  String functionClass(String name, boolean exact);

  /** The address of a function. */
  long functionAddress(String name);
}
