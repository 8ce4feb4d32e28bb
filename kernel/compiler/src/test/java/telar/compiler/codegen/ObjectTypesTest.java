package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static telar.compiler.codegen.FunctionBuilder.i32;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.lower.Provenance;
import telar.simt.memory.ElementType;

class ObjectTypesTest {

  @Test
  void anObjectIsOfTheTypeThatItIsAccessedAsMostOften() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr tile = f.shared("tile", 128, IrType.F32);
    f.store(tile, i32(0));
    f.store(tile, i32(1));
    f.store(tile, f.load(IrType.I8, tile));
    assertEquals(ElementType.I32, kind(f, tile));
  }

  @Test
  void aCopyThatMayGoByteByByteMakesNoObjectOneOfBytes() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr tile = f.shared("tile", 128, IrType.F32);
    Expr out = f.pointer("out", IrType.F32);
    f.store(tile, i32(0));
    f.store(tile, f.load(IrType.I8, out));
    f.store(out, f.load(IrType.F32, tile));
    assertEquals(ElementType.F32, kind(f, tile));
  }

  private static ElementType kind(FunctionBuilder f, Expr root) {
    IrFunction function = f.build();
    return new ObjectTypes(function, new Provenance(function)).of(List.of(root));
  }
}
