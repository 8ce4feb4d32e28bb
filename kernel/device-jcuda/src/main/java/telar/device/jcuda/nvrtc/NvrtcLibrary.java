package telar.device.jcuda.nvrtc;

import java.nio.file.Path;
import java.util.List;

/**
 * NVRTC as found on this machine.
 *
 * @param file the shared library, an absolute path
 * @param includes folders of CUDA's own headers ({@code cuda_fp16.h}…); may be empty
 */
public record NvrtcLibrary(Path file, List<Path> includes) {
  public NvrtcLibrary {
    includes = List.copyOf(includes);
  }
}
