package telar.device;

/**
 * A kernel's parameter.
 *
 * @param name its name in the source
 * @param type its C++ type as written, e.g. {@code const float *}
 * @param pointer whether a {@link Buffer} is expected
 */
public record KernelParameter(String name, String type, boolean pointer) {}
