package telar.grading.report;

/** The grade of one submission of a class. */
public record StudentGrade(String student, GradeReport report) {}
