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

  /** Leaves the kernel under test where the extension will look for it. */
  public static void provide(
      NamespacedHierarchicalStore<org.junit.platform.engine.support.store.Namespace> session,
      KernelUnderTest kernel) {
    session.put(
        org.junit.platform.engine.support.store.Namespace.create(KernelExtension.class),
        KernelUnderTest.class,
        kernel);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == KernelUnderTest.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    KernelUnderTest kernel =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
            .get(KernelUnderTest.class, KernelUnderTest.class);
    if (kernel == null) {
      throw new ParameterResolutionException(
          "no kernel under test: run the tests of an exercise with the grader");
    }
    return kernel;
  }
}
