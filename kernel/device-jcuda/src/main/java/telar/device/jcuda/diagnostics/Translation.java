package telar.device.jcuda.diagnostics;

import java.util.Optional;

/**
 * An NVRTC message in Spanish.
 *
 * @param code stable code, e.g. {@code NVRTC-101}
 * @param message one Spanish sentence
 * @param help the next step
 */
record Translation(String code, String message, Optional<String> help) {}
