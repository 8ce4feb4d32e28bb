package telar.compiler.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole translation unit (or several linked ones) in IR.
 *
 * @param functions every function with a body, in source order
 * @param globals every global variable and string literal
 * @param initializer host function that runs the dynamic initialisers before {@code main}; null
 *     when there are none
 * @param main the host {@code main}; null in a cell
 */
public record IrModule(
    List<IrFunction> functions,
    List<GlobalVariable> globals,
    @Nullable String initializer,
    @Nullable String main) {}
