package telar.notebook.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import jdk.jshell.spi.SPIResolutionException;

/**
 * Where JShell's snippets run: in this JVM, rewritten by {@link CellBytecode}, on the threads of a
 * {@link CellRunner}. Keeps the value itself, of which JShell knows only the text.
 */
final class CellExecutionControl extends DirectExecutionControl
    implements ExecutionControlProvider {

  private final CellRunner runner;
  private final Map<String, String> wrappers = new HashMap<>();
  private String lastWrapper = "";
  private CellRunner.Outcome last = new CellRunner.Outcome.Returned(null);

  CellExecutionControl(CellRunner runner) {
    this.runner = runner;
  }

  @Override
  public String name() {
    return "telar";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return this;
  }

  /** How the last snippet that ran ended, since {@link #reset}. */
  CellRunner.Outcome last() {
    return last;
  }

  void reset() {
    last = new CellRunner.Outcome.Returned(null);
  }

  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    super.load(
        Arrays.stream(classes)
            .map(c -> new ClassBytecodes(c.name(), rewrite(c.bytecodes())))
            .toArray(ClassBytecodes[]::new));
  }

  private static byte[] rewrite(byte[] bytecode) {
    return CellBytecode.rewrite(bytecode, CellRunner.needsStopChecks());
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    last = runner.run(() -> call(snippet));
    if (last instanceof CellRunner.Outcome.Threw threw) {
      throw new InvocationTargetException(threw.thrown());
    }
    if (!(last instanceof CellRunner.Outcome.Returned)) {
      throw new StoppedException();
    }
    return "";
  }

  private static Object call(Method snippet) throws Exception {
    try {
      return snippet.invoke(null);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    }
  }

  private static Exception unwrapped(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof Exception cause ? cause : e;
  }

  @Override
  public String invoke(String className, String method)
      throws RunException, InternalException, EngineTerminationException {
    lastWrapper = className;
    return super.invoke(className, method);
  }

  /** JShell would call {@code toString} here, on a thread of the kernel. */
  @Override
  public String varValue(String className, String variable) {
    wrappers.put(variable, className);
    return "";
  }

  /** Notes that the snippet that ran last declares this variable. */
  void declares(String variable) {
    wrappers.put(variable, lastWrapper);
  }

  /** As the superclass does, but without asking the learner's class for its message again. */
  @Override
  protected String throwConvertedInvocationException(Throwable cause)
      throws RunException, InternalException {
    if (cause instanceof SPIResolutionException unresolved) {
      throw new ResolutionException(unresolved.id(), unresolved.getStackTrace());
    }
    throw new UserException("", cause.getClass().getName(), cause.getStackTrace());
  }

  /**
   * The class that holds a variable.
   *
   * @throws ClassNotFoundException when no variable of that name was declared
   */
  Class<?> wrapperOf(String variable) throws ClassNotFoundException {
    return findClass(wrappers.getOrDefault(variable, ""));
  }
}
