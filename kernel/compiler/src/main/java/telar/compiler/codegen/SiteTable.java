package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.source.Span;
import telar.simt.abi.CallSite;
import telar.simt.abi.CodeData;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BranchSite;

/** The places of the source that one generated class refers to, numbered as they come up. */
final class SiteTable {

  static final String ACCESSES = "ACCESSES";
  static final String CALLS = "CALLS";
  static final String DATA = "DATA";

  private final String className;
  private final FunctionNames functions;
  private final List<AccessSite> accesses = new ArrayList<>();
  private final List<BranchSite> branches = new ArrayList<>();
  private final List<BarrierSite> barriers = new ArrayList<>();
  private final List<CallSite> calls = new ArrayList<>();

  /** A table for a class; {@code functions} tell what contains a span. */
  SiteTable(String className, FunctionNames functions) {
    this.className = className;
    this.functions = functions;
  }

  int access(AccessSite site) {
    return number(accesses, site);
  }

  int branch(BranchSite site) {
    return number(branches, site);
  }

  int barrier(Span span, boolean ordersMemory) {
    return number(
        barriers,
        new BarrierSite(
            span.file().name(),
            span.line(),
            span.column(),
            functions.at(span),
            span.text(),
            ordersMemory));
  }

  private static <T> int number(List<T> list, T site) {
    int known = list.indexOf(site);
    if (known >= 0) {
      return known;
    }
    list.add(site);
    return list.size() - 1;
  }

  /** Pushes the object of an access site. */
  void pushAccess(Code code, AccessSite site) {
    code.getStatic(className, ACCESSES, Type.getDescriptor(AccessSite[].class));
    code.push(access(site));
    code.op(Opcodes.AALOAD);
  }

  /** Pushes the object of a call site. */
  void pushCall(Code code, Span span) {
    CallSite site =
        new CallSite(
            span.file().name(), span.line(), span.column(), functions.at(span), span.text());
    code.getStatic(className, CALLS, Type.getDescriptor(CallSite[].class));
    code.push(number(calls, site));
    code.op(Opcodes.AALOAD);
  }

  CodeData data() {
    return new CodeData(
        accesses.toArray(new AccessSite[0]),
        branches.toArray(new BranchSite[0]),
        barriers.toArray(new BarrierSite[0]),
        calls.toArray(new CallSite[0]));
  }
}
