package telar.cli.nbgrader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import telar.cli.console.ExitCode;
import telar.grading.box.Box;
import telar.grading.box.BoxedJudge;
import telar.grading.box.Limits;
import telar.grading.catalogue.Catalogue;

/**
 * {@code telar nbgrader-calificar}: grades a notebook of a student as nbgrader would by running it,
 * but in the box and without running it. The configuration that {@code telar nbgrader} writes calls
 * it, so it does not stand in the help.
 */
@Command(name = "nbgrader-calificar", hidden = true)
public final class GradeNotebookCommand implements Callable<Integer> {

  private static final Limits LIMITS = new Limits(Duration.ofMinutes(2), 1024);

  @Parameters(index = "0", paramLabel = "ENTREGA.ipynb", descriptionKey = "nbgrader.submitted")
  private Path submitted = Path.of("");

  @Parameters(index = "1", paramLabel = "RESULTADO.ipynb", descriptionKey = "nbgrader.graded")
  private Path graded = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (BoxedJudge judge = new BoxedJudge(Box.strongest(), LIMITS)) {
      GradedNotebook notebook = new GradedNotebook(Catalogue.load(), judge);
      Files.writeString(graded, notebook.of(Files.readString(submitted)));
    }
    return ExitCode.OK;
  }
}
