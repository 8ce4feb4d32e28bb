package telar.device.jcuda.nvrtc;

import java.util.ArrayList;
import java.util.List;
import telar.device.CudaSource;
import telar.device.jcuda.source.KernelDeclaration;
import telar.device.jcuda.source.KernelScanner;

/** Compiled units for tests that have no compiler at hand: sizes follow the declared types. */
public final class Units {

  private Units() {}

  public static CompiledUnit of(CudaSource source) {
    List<CompiledKernel> kernels = new ArrayList<>();
    for (KernelDeclaration declaration : KernelScanner.scan(source.text())) {
      List<PtxEntry.Slot> slots =
          declaration.parameters().stream().map(p -> slot(p.type())).toList();
      String lowered = "_Z" + declaration.name();
      kernels.add(new CompiledKernel(declaration, new PtxEntry(lowered, slots)));
    }
    return new CompiledUnit(new byte[] {1}, kernels, List.of());
  }

  private static PtxEntry.Slot slot(String type) {
    if (type.contains("*")) {
      return new PtxEntry.Slot(PtxEntry.Kind.INTEGER, 8);
    }
    return switch (type) {
      case "bool", "char", "uint8_t" -> new PtxEntry.Slot(PtxEntry.Kind.INTEGER, 1);
      case "short", "uint16_t" -> new PtxEntry.Slot(PtxEntry.Kind.INTEGER, 2);
      case "int", "unsigned", "uint32_t" -> new PtxEntry.Slot(PtxEntry.Kind.INTEGER, 4);
      case "long long", "size_t", "puntero" -> new PtxEntry.Slot(PtxEntry.Kind.INTEGER, 8);
      case "float" -> new PtxEntry.Slot(PtxEntry.Kind.FLOATING, 4);
      case "double" -> new PtxEntry.Slot(PtxEntry.Kind.FLOATING, 8);
      case "float4" -> new PtxEntry.Slot(PtxEntry.Kind.BYTES, 16);
      default -> throw new IllegalArgumentException(type);
    };
  }
}
