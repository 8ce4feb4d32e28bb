package telar.grading.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import telar.device.CudaSource;
import telar.device.SourceText;
import telar.grading.text.Texts;

/** Takes a submission's text in, or refuses it: only a small, regular text file is accepted. */
final class Intake {

  private static final long MAX_BYTES = 256 * 1024;

  /** A notebook also holds its outputs, with pictures. */
  private static final long MAX_NOTEBOOK_BYTES = 16 * 1024 * 1024;

  private Intake() {}

  static CudaSource read(Submission submission) throws RefusedException {
    Path file = submission.file();
    String name = file.getFileName().toString();
    if (!isNotebook(file)) {
      return new CudaSource(name, text(submission.folder(), file));
    }
    String answer =
        SubmittedNotebook.of(text(submission.folder(), file))
            .answers()
            .get(submission.exercise().id());
    if (answer == null) {
      throw new RefusedException(Texts.of("intake.unreadable"));
    }
    return new CudaSource(name, answer);
  }

  static boolean isNotebook(Path file) {
    return file.getFileName().toString().endsWith(".ipynb");
  }

  /** The text of a file of a student, whose folder that is. */
  static String text(Path folder, Path file) throws RefusedException {
    long limit = isNotebook(file) ? MAX_NOTEBOOK_BYTES : MAX_BYTES;
    try {
      if (leavesItsFolder(folder, file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedException(Texts.of("intake.not_regular"));
      }
      if (Files.size(file) > limit) {
        throw new RefusedException(Texts.of("intake.too_large", limit / 1024));
      }
      return SourceText.of(Files.readAllBytes(file))
          .orElseThrow(() -> new RefusedException(Texts.of("intake.not_text")));
    } catch (IOException e) {
      throw new RefusedException(Texts.of("intake.unreadable"));
    }
  }

  /** Whether a link on the way leads elsewhere. */
  private static boolean leavesItsFolder(Path folder, Path file) throws IOException {
    Path expected = folder.toRealPath().resolve(folder.relativize(file));
    return !parentOf(file).toRealPath().equals(parentOf(expected));
  }

  private static Path parentOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  /** Why a submission was refused, in Spanish. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}
