package telar.device;

/**
 * CUDA C++ source text.
 *
 * @param name the name diagnostics show, e.g. {@code celda3.cu}
 * @param text the source
 */
public record CudaSource(String name, String text) {}
