package telar.compiler.codegen;

import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;
import telar.simt.abi.BlockCode;
import telar.simt.abi.WarpContext;
import telar.simt.intrinsics.IntrinsicMethod;
import telar.simt.intrinsics.ShuffleSources;

/** Calls warp intrinsics: the registers of their operands are arrays by lane. */
final class WarpCallEmitter {

  private static final String OWNER = Type.getInternalName(BlockCode.class);
  private static final int WARP = 1;
  private static final int MASK = 2;

  private final Code code;
  private final KernelFields fields;
  private final SiteTable sites;
  private final boolean exact;

  WarpCallEmitter(Code code, KernelFields fields, SiteTable sites, boolean exact) {
    this.code = code;
    this.fields = fields;
    this.sites = sites;
    this.exact = exact;
  }

  void emit(Stmt.Perform call, IntrinsicMethod method) {
    code.line(call.span());
    String context = Type.getDescriptor(WarpContext.class);
    code.self();
    code.getField(OWNER, "warpContext", context);
    code.load(JvmType.INT, WARP);
    code.callVirtual(WarpContext.class, "of", "(I)" + context);
    code.load(JvmType.INT, MASK);
    call.arguments().forEach(this::operand);
    if (call.result() != null) {
      fields.get(code, fields.register(call.result()));
    }
    code.call(method.method());
    if (exact && call.site() == null && synchronises(call.intrinsic())) {
      observe(call);
    }
  }

  private void operand(Expr argument) {
    if (!(argument instanceof Expr.Get get)) {
      throw new IllegalStateException("operand of a warp intrinsic is no register");
    }
    fields.get(code, fields.register(get.local()));
  }

  private static boolean synchronises(String name) {
    return name.contains("_sync") || isBarrier(name);
  }

  private static boolean isBarrier(String name) {
    return name.startsWith("__syncwarp");
  }

  private void observe(Stmt.Perform call) {
    code.self();
    code.push(sites.barrier(call.span(), isBarrier(call.intrinsic())));
    code.load(JvmType.INT, WARP);
    code.load(JvmType.INT, MASK);
    if (call.arguments().isEmpty()) {
      code.push(-1);
      code.callVirtual(OWNER, "warpSync", "(IIII)V");
    } else {
      operand(call.arguments().get(0));
      code.callVirtual(OWNER, "warpSync", "(III[I)V");
      if (call.intrinsic().startsWith("__shfl_sync")) {
        observeSources(call);
      }
    }
  }

  /**
   * Who is asked. What comes from a lane that is not there may be left unused, as in the first
   * steps of a reduction by few lanes; but a broadcast is meant for all.
   */
  private void observeSources(Stmt.Perform call) {
    code.self();
    code.push(sites.barrier(call.span(), isBarrier(call.intrinsic())));
    code.load(JvmType.INT, WARP);
    code.load(JvmType.INT, MASK);
    operand(call.arguments().get(0));
    code.load(JvmType.INT, MASK);
    operand(call.arguments().get(2));
    operand(call.arguments().get(3));
    code.call(ShuffleSources.class, "indexed", "(I[I[I)I");
    code.callVirtual(OWNER, "heard", "(III[II)V");
  }
}
