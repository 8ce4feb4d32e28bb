package telar.grading.run;

import java.util.Optional;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceInfo;
import telar.device.HostFunction;
import telar.device.Kernel;
import telar.device.LaunchInterruptedException;
import telar.grading.catalogue.Exercise;
import telar.grading.junit.HostUnderTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.UnderTest;
import telar.grading.report.GradeReport;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** Grades one submission of an exercise on a device. */
public final class Grader implements Judge {

  private final Device device;

  public Grader(Device device) {
    this.device = device;
  }

  /** Compiles the submission and runs the tests of the exercise on its kernel. */
  @Override
  public GradeReport grade(Exercise exercise, CudaSource submission) {
    CudaModule module;
    try {
      module = device.compile(submission, CompileOptions.defaults().withoutFiles());
    } catch (CompilationException e) {
      return untried(exercise, Verdict.DOES_NOT_COMPILE, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return untried(exercise, Verdict.GRADER_ERROR, Texts.of("grader.compiler_failed", e));
    }
    return exercise.isHostCode() ? gradeHost(exercise, module) : gradeKernel(exercise, module);
  }

  private GradeReport gradeKernel(Exercise exercise, CudaModule module) {
    Optional<Kernel> kernel =
        module.kernels().stream().filter(k -> k.name().equals(exercise.kernel())).findFirst();
    return kernel
        .map(found -> grade(exercise, found))
        .orElseGet(() -> untried(exercise, Verdict.DOES_NOT_COMPILE, missing(exercise)));
  }

  /**
   * Runs the tests of the exercise on a kernel that is already compiled for this device.
   *
   * @throws LaunchInterruptedException when the user interrupts it
   */
  public GradeReport grade(Exercise exercise, Kernel kernel) {
    if (!Signature.fits(exercise, kernel)) {
      return untried(
          exercise,
          Verdict.DOES_NOT_COMPILE,
          Texts.of("grader.signature", Signature.of(kernel), exercise.signature()));
    }
    return grade(exercise, new KernelUnderTest(device, kernel, exercise.timeLimit()));
  }

  private GradeReport gradeHost(Exercise exercise, CudaModule module) {
    if (device.info().kind() == DeviceInfo.Kind.GPU) {
      String message = Texts.of("grader.no_host_code", device.info().name());
      return untried(exercise, Verdict.GRADER_ERROR, message);
    }
    String missing = Texts.of("grader.no_function", exercise.kernel(), exercise.signature());
    return module.hostFunctions().stream()
        .filter(function -> function.name().equals(exercise.kernel()))
        .findFirst()
        .map(function -> grade(exercise, function))
        .orElseGet(() -> untried(exercise, Verdict.DOES_NOT_COMPILE, missing));
  }

  /**
   * Runs the tests of the exercise on a function of host code that is already compiled.
   *
   * @throws LaunchInterruptedException when the user interrupts it
   */
  public GradeReport grade(Exercise exercise, HostFunction function) {
    if (!Signature.fits(exercise, function)) {
      return untried(
          exercise,
          Verdict.DOES_NOT_COMPILE,
          Texts.of("grader.host_signature", Signature.of(function), exercise.signature()));
    }
    return grade(exercise, new HostUnderTest(function, exercise.timeLimit()));
  }

  private GradeReport grade(Exercise exercise, UnderTest underTest) {
    var checks = TestRun.of(exercise.tests(), underTest);
    LaunchInterruptedException interruption = underTest.interruption();
    if (interruption != null) {
      throw interruption;
    }
    return GradeReport.ofChecks(exercise, checks, device.info().name());
  }

  private static String missing(Exercise exercise) {
    return Texts.of("grader.no_kernel", exercise.kernel(), exercise.signature());
  }

  private GradeReport untried(Exercise exercise, Verdict verdict, String details) {
    return GradeReport.untried(exercise, verdict, details, device.info().name());
  }
}
