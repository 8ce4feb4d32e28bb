package telar.simt.host;

import telar.simt.abi.CallSite;
import telar.simt.launch.LaunchGeometry;

/**
 * A launch that a program asks for.
 *
 * @param kernel unique name in its module
 * @param arguments raw bits, as in {@link telar.simt.abi.LaunchContext#arguments}
 * @param sharedLimit bytes of shared memory a block may use
 * @param cooperative whether all blocks must be able to meet
 * @param site the launch in the source
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record KernelRequest(
    String kernel,
    LaunchGeometry geometry,
    long[] arguments,
    int sharedLimit,
    boolean cooperative,
    CallSite site) {

  /** The kernel's name without the types of its parameters. */
  String shownName() {
    return kernel.replaceFirst("[(<].*", "");
  }
}
