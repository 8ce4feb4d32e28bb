package telar.device;

import java.util.List;

/**
 * How a program ended.
 *
 * @param exitCode what {@code main} returned or {@code exit} was given
 * @param findings what the checks found, in order of first occurrence
 * @param launches one report per kernel launch
 * @param device the device that ran it
 * @param notes what is no error but worth knowing
 */
public record ProgramResult(
    int exitCode,
    List<Finding> findings,
    List<LaunchReport> launches,
    DeviceInfo device,
    List<Note> notes) {

  /** A result without notes. */
  public ProgramResult(
      int exitCode, List<Finding> findings, List<LaunchReport> launches, DeviceInfo device) {
    this(exitCode, findings, launches, device, List.of());
  }
}
