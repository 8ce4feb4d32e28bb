package telar.grading.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;

/** Hands the submission, which the grader left in the launcher's session, to the tests. */
public final class KernelExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(KernelExtension.class);

  /** Leaves what is under test where the extension will look for it. */
  public static void provide(
      NamespacedHierarchicalStore<org.junit.platform.engine.support.store.Namespace> session,
      UnderTest submission) {
    session.put(
        org.junit.platform.engine.support.store.Namespace.create(KernelExtension.class),
        submission.getClass(),
        submission);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return UnderTest.class.isAssignableFrom(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> wanted = parameter.getParameter().getType();
    Object submission =
        context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get(wanted, wanted);
    if (submission == null) {
      throw new ParameterResolutionException(
          "nothing of that kind under test: run the tests of an exercise with the grader");
    }
    return submission;
  }
}
