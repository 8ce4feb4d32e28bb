package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.SharedVariable;
import telar.simt.abi.SharedObject;
import telar.simt.memory.ElementType;

/** The objects that a kernel's launch has to provide or prepare. */
final class KernelObjects {

  private final KernelPlanView plan;
  private final ObjectTypes types;

  KernelObjects(KernelPlanView plan) {
    this.plan = plan;
    this.types = new ObjectTypes(plan.plan().kernel(), plan.provenance());
  }

  List<SharedObject> shared() {
    Map<Integer, List<SharedVariable>> byNumber = new LinkedHashMap<>();
    for (SharedVariable variable : plan.plan().kernel().shared()) {
      byNumber.computeIfAbsent(plan.sharedNumber(variable), n -> new ArrayList<>()).add(variable);
    }
    List<SharedObject> objects = new ArrayList<>();
    byNumber.forEach((number, variables) -> objects.add(object(number, variables)));
    return objects;
  }

  private SharedObject object(int number, List<SharedVariable> variables) {
    SharedVariable first = variables.get(0);
    ElementType used = types.of(variables.stream().map(Expr.SharedAddress::new).toList());
    ElementType element = used == null ? Elements.of(first.element()).kind() : used;
    return new SharedObject(number, first.name(), first.bytes(), element, first.dynamic());
  }

  List<@Nullable ElementType> pointees() {
    List<@Nullable ElementType> pointees = new ArrayList<>();
    for (IrFunction.Parameter parameter : plan.plan().kernel().parameters()) {
      ElementType used = types.of(List.of(new Expr.Get(parameter.local())));
      pointees.add(used == null ? named(parameter) : used);
    }
    return pointees;
  }

  private static @Nullable ElementType named(IrFunction.Parameter parameter) {
    IrType pointee = parameter.pointee();
    return pointee == null || parameter.byValueBytes() > 0 ? null : Elements.of(pointee).kind();
  }
}
