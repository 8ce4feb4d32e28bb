package telar.grading.run;

import telar.device.CudaSource;
import telar.grading.catalogue.Exercise;
import telar.grading.report.GradeReport;

/** Whoever grades one submission of an exercise. */
public interface Judge {

  GradeReport grade(Exercise exercise, CudaSource submission);
}
