package telar.grading.junit;

import org.jspecify.annotations.Nullable;
import telar.device.LaunchInterruptedException;

/** What the tests of an exercise try: a kernel, or a function of host code. */
public sealed interface UnderTest permits KernelUnderTest, HostUnderTest {

  /** The interruption that stopped the tests, when the user asked for one. */
  @Nullable LaunchInterruptedException interruption();
}
