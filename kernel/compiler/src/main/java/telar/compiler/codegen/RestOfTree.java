package telar.compiler.codegen;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Local;
import telar.compiler.lower.TreeLoop;

/**
 * A method with all rounds of a {@link TreeLoop} from a short distance on: the elements stay in
 * vectors between rounds. What each round leaves behind in the array for good is stored, as it
 * would have been.
 */
final class RestOfTree {

  /** Chunks of the first of these rounds. */
  private static final int CHUNKS = 8;

  private final TreeLoop loop;
  private final String name;
  private final String owner;
  private final KernelFields fields;
  private final int lanes;

  /**
   * The last rounds of a loop.
   *
   * @param name of the method
   * @param owner the class of the kernel
   * @param lanes of a chunk
   */
  RestOfTree(TreeLoop loop, String name, String owner, KernelFields fields, int lanes) {
    this.loop = loop;
    this.name = name;
    this.owner = owner;
    this.fields = fields;
    this.lanes = lanes;
  }

  String name() {
    return name;
  }

  private KernelFields.Field distance() {
    return fields.register(loop.distance());
  }

  private KernelFields.Field array() {
    return fields.rootArray(loop.array(), Elements.of(loop.near().type()));
  }

  /**
   * Writes a method for all threads of a block: where the round is the first of these and the array
   * is as long as they need, it runs all of them, else another method. Blocks in step must all call
   * it, since the first one's distance tells when the loop ends.
   */
  void emitAll(Code code, String other) {
    Label no = new Label();
    fields.get(code, distance());
    code.push(CHUNKS * lanes);
    code.jump(Opcodes.IF_ICMPNE, no);
    code.load(JvmType.INT, 2);
    code.push(CHUNKS * lanes);
    code.jump(Opcodes.IF_ICMPLT, no);
    fields.get(code, array());
    code.op(Opcodes.ARRAYLENGTH);
    code.push(2 * CHUNKS * lanes);
    code.jump(Opcodes.IF_ICMPLT, no);
    call(code, name);
    code.op(Opcodes.RETURN);
    code.label(no);
    call(code, other);
    code.op(Opcodes.RETURN);
  }

  private void call(Code code, String method) {
    code.self();
    code.load(JvmType.INT, 1);
    code.load(JvmType.INT, 2);
    code.callSpecial(owner, method, "(II)V");
  }

  /** Writes the method, after which the loop ends with its next step. */
  void emit(Code method, LaneInputs inputs, VectorTurn turn) {
    int last = new Rounds(turn, inputs.arrayField(array())).emit();
    inputs.appendTo(method);
    method.append(turn.before());
    method.append(turn.chunk().code());
    method.self();
    method.push(last);
    method.putField(owner, distance().name(), distance().descriptor());
    method.op(Opcodes.RETURN);
  }

  /** The code of the rounds. */
  private final class Rounds {
    private final Code code;
    private final VectorTurn turn;
    private final VectorOps ops;
    private final JvmType type = JvmType.of(loop.near().type());
    private final int array;

    Rounds(VectorTurn turn, int array) {
      this.turn = turn;
      this.code = turn.chunk().code();
      this.ops = turn.chunk().ops();
      this.array = array;
    }

    /** Emits them; returns the distance of the last. */
    int emit() {
      int[] chunks = new int[CHUNKS];
      for (int i = 0; i < CHUNKS; i++) {
        int near = i * lanes;
        int far = near + CHUNKS * lanes;
        chunks[i] = value(() -> ops.loadAt(type, array, near), () -> ops.loadAt(type, array, far));
      }
      int count = CHUNKS;
      for (; count > 1 && count * lanes / 2 > loop.stop(); count /= 2) {
        store(chunks, count / 2, count);
        for (int i = 0; i < count / 2; i++) {
          int near = chunks[i];
          int far = chunks[i + count / 2];
          chunks[i] = value(() -> code.loadReference(near), () -> code.loadReference(far));
        }
      }
      int distance = count * lanes;
      for (; distance / 2 > loop.stop(); distance /= 2) {
        chunks[0] = first(chunks[0], distance / 2);
      }
      store(chunks, 0, count);
      return distance;
    }

    private void store(int[] chunks, int from, int to) {
      for (int i = from; i < to; i++) {
        code.loadReference(chunks[i]);
        ops.storeAt(type, array, i * lanes);
      }
    }

    /** The variable of a chunk after a round in which only its first lanes do something. */
    private int first(int chunk, int some) {
      int all =
          value(
              () -> code.loadReference(chunk),
              () -> {
                code.loadReference(chunk);
                ops.rotate(type, some);
              });
      int result = code.reference();
      code.loadReference(chunk);
      code.loadReference(all);
      ops.firstLanes(some);
      ops.blend(type);
      code.storeReference(result);
      return result;
    }

    /** The variable of a round's value for the elements that are pushed. */
    private int value(Runnable near, Runnable far) {
      near.run();
      code.storeReference(vector(loop.near()));
      far.run();
      code.storeReference(vector(loop.far()));
      int result = code.reference();
      turn.expressions().emit(loop.value());
      code.storeReference(result);
      return result;
    }

    private int vector(Local element) {
      return turn.chunk().registers().vector(element);
    }
  }
}
