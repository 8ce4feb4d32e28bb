package telar.grading.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import telar.device.CudaSource;
import telar.grading.text.Texts;

/** Takes a submission's text in, or refuses it: only a small, regular UTF-8 file is accepted. */
final class Intake {

  private static final long MAX_BYTES = 256 * 1024;

  private Intake() {}

  static CudaSource read(Submission submission) throws RefusedException {
    Path file = submission.file();
    try {
      if (leavesItsFolder(submission) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedException(Texts.of("intake.not_regular"));
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new RefusedException(Texts.of("intake.too_large", MAX_BYTES / 1024));
      }
      return new CudaSource(file.getFileName().toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new RefusedException(Texts.of("intake.not_utf8"));
    } catch (IOException e) {
      throw new RefusedException(Texts.of("intake.unreadable"));
    }
  }

  /** Whether a link on the way leads elsewhere. */
  private static boolean leavesItsFolder(Submission submission) throws IOException {
    Path relative = submission.folder().relativize(submission.file());
    Path expected = submission.folder().toRealPath().resolve(relative);
    return !parentOf(submission.file()).toRealPath().equals(parentOf(expected));
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
