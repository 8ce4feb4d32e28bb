package telar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.notebook.kernelspec.KernelSpec;
import telar.notebook.testing.PythonEnvironment;

/** The public jupyter_kernel_test suite against a kernel process, as JupyterLab starts it. */
class JupyterSuiteTest {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path PYTHON_TESTS = Path.of("src", "test", "python").toAbsolutePath();
  private static final Pattern RAN = Pattern.compile("Ran (\\d+) tests");

  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void theKernelPassesThePublicSuite() throws Exception {
    PythonEnvironment python =
        PythonEnvironment.prepare(
            TARGET.resolve("jupyter-suite"), PYTHON_TESTS.resolve("requirements.txt"));
    KernelSpec.forThisJava(System.getProperty("java.class.path"))
        .writeTo(TARGET.resolve("jupyter-data/kernels/telar-prueba"));

    String output = runSuite(python);
    Matcher ran = RAN.matcher(output);
    assertTrue(ran.find(), output);
    assertEquals("13", ran.group(1), output);
    // The one skipped test is IPython's pager, which the protocol deprecates.
    assertTrue(output.stripTrailing().endsWith("OK (skipped=1)"), output);
  }

  private static String runSuite(PythonEnvironment python) throws Exception {
    ProcessBuilder suite =
        new ProcessBuilder(
                List.of(python.python().toString(), "-m", "unittest", "-v", "test_telar_kernel"))
            .directory(PYTHON_TESTS.toFile())
            .redirectErrorStream(true);
    suite.environment().put("JUPYTER_PATH", TARGET.resolve("jupyter-data").toString());
    suite.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = suite.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
