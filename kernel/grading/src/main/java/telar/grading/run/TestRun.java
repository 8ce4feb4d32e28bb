package telar.grading.run;

import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import telar.grading.junit.KernelExtension;
import telar.grading.junit.UnderTest;
import telar.grading.report.CheckResult;

/**
 * One run of the tests of an exercise with the JUnit launcher. Only the Jupiter engine takes part:
 * nothing else that happens to be on the class path can join in or listen.
 */
final class TestRun {

  private static final LauncherConfig CLOSED =
      LauncherConfig.builder()
          .enableTestEngineAutoRegistration(false)
          .addTestEngines(new JupiterTestEngine())
          .enableLauncherSessionListenerAutoRegistration(false)
          .enableLauncherDiscoveryListenerAutoRegistration(false)
          .enablePostDiscoveryFilterAutoRegistration(false)
          .enableTestExecutionListenerAutoRegistration(false)
          .build();

  private TestRun() {}

  static List<CheckResult> of(Class<?> tests, UnderTest submission) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(tests))
            .enableImplicitConfigurationParameters(false)
            .build();
    CheckCollector collector = new CheckCollector();
    try (LauncherSession session = LauncherFactory.openSession(CLOSED)) {
      KernelExtension.provide(session.getStore(), submission);
      session.getLauncher().execute(request, collector);
    }
    return collector.results();
  }
}
