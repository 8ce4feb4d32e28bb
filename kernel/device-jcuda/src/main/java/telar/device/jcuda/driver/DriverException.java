package telar.device.jcuda.driver;

import java.util.Set;
import telar.device.jcuda.text.Messages;

/** An error of the CUDA driver, by its CUDA name. */
public final class DriverException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Errors of a call that leave the device as it was. */
  private static final Set<String> HARMLESS =
      Set.of(
          "CUDA_ERROR_INVALID_VALUE",
          "CUDA_ERROR_OUT_OF_MEMORY",
          "CUDA_ERROR_NO_BINARY_FOR_GPU",
          "CUDA_ERROR_INVALID_PTX",
          "CUDA_ERROR_UNSUPPORTED_PTX_VERSION",
          "CUDA_ERROR_INVALID_IMAGE",
          "CUDA_ERROR_NOT_FOUND",
          "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES");

  private final String error;
  private final String printed;

  public DriverException(String error) {
    this(error, "");
  }

  /**
   * An error.
   *
   * @param printed what was printed before it, e.g. the text of an {@code assert}
   */
  public DriverException(String error, String printed) {
    super(error);
    this.error = error;
    this.printed = printed;
  }

  /** CUDA's name for it, e.g. {@code CUDA_ERROR_ILLEGAL_ADDRESS}. */
  public String error() {
    return error;
  }

  /** Whether nothing works on the device until it is reset. */
  public boolean breaksDevice() {
    return !HARMLESS.contains(error);
  }

  /** What happened, in Spanish, with the CUDA name and the next step. */
  public String explanation() {
    String sentence = Messages.find(error).map(text -> text + " (" + error + ")").orElse(error);
    String help = Messages.find(error + ".help").map(text -> " " + text).orElse("");
    String before = printed.isBlank() ? "" : "\n" + printed.strip() + "\n";
    return Messages.get("driver.error", sentence) + before + help;
  }
}
