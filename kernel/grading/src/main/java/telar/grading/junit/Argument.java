package telar.grading.junit;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.device.Device;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** An argument of a trial: a scalar, or memory with what it must hold after the launch. */
sealed interface Argument {

  Bound bind(Device device, Trial.Fill fill);

  /** An argument placed on a device for one launch. */
  interface Bound extends AutoCloseable {
    Object value();

    /** Checks the memory after the launch and adds its contents, by name. */
    void verify(String context, Map<String, Object> contents);

    @Override
    void close();
  }

  /** A number passed by value. */
  record Scalar(Object scalar) implements Argument {
    @Override
    public Bound bind(Device device, Trial.Fill fill) {
      return new Bound() {
        @Override
        public Object value() {
          return scalar;
        }

        @Override
        public void verify(String context, Map<String, Object> contents) {}

        @Override
        public void close() {}
      };
    }
  }

  /**
   * Device memory.
   *
   * @param initial its contents before the launch; null for a pure output
   * @param messageKey the text of a mismatch
   * @param unsigned whether the kernel declares its elements as unsigned
   */
  record Memory(
      String name,
      @Nullable Object initial,
      Expectation expected,
      String messageKey,
      boolean unsigned)
      implements Argument {

    static Memory input(String name, Object array, boolean unsigned) {
      return new Memory(name, array, Expectation.exactly(array), "trial.input_changed", unsigned);
    }

    static Memory output(String name, Expectation expected, boolean unsigned) {
      return new Memory(name, null, expected, "trial.wrong", unsigned);
    }

    static Memory inOut(String name, Object array, Expectation expected, boolean unsigned) {
      return new Memory(name, array, expected, "trial.wrong", unsigned);
    }

    @Override
    public Bound bind(Device device, Trial.Fill fill) {
      return new BoundMemory(this, place(device, fill));
    }

    private GuardedBuffer place(Device device, Trial.Fill fill) {
      if (initial != null) {
        return GuardedBuffer.holding(device, initial);
      }
      Object blank = expected.blank();
      return fill == Trial.Fill.POISON
          ? GuardedBuffer.holding(device, Poison.fill(blank))
          : GuardedBuffer.uninitialized(device, blank);
    }
  }

  /** Memory of one launch. */
  record BoundMemory(Memory memory, GuardedBuffer buffer) implements Bound {
    @Override
    public Object value() {
      return buffer.argument();
    }

    @Override
    public void verify(String context, Map<String, Object> contents) {
      if (!buffer.guardIsIntact()) {
        String message = Texts.of("trial.guard", memory.name());
        throw new SubmissionFailure(
            Verdict.OUT_OF_BOUNDS, KernelUnderTest.withContext(message, context));
      }
      Object actual = buffer.contents();
      contents.put(memory.name(), actual);
      Optional<Mismatch> mismatch = memory.expected().compare(actual);
      mismatch.ifPresent(
          wrong -> {
            String message =
                wrong.describe(
                    memory.messageKey(), memory.name(), memory.initial(), memory.unsigned());
            throw new SubmissionFailure(
                Verdict.WRONG_ANSWER, KernelUnderTest.withContext(message, context));
          });
    }

    @Override
    public void close() {
      buffer.close();
    }
  }
}
