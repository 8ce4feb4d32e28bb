package telar.device.jcuda.diagnostics;

import telar.device.Diagnostic.Severity;

/**
 * One message of NVRTC's log.
 *
 * @param severity how bad it is
 * @param file the file it names; empty when it names none
 * @param line the line, from 1; 0 when unknown
 * @param offset bytes of UTF-8 in the line before the place; −1 when unknown
 * @param message the English sentence, with its details
 */
public record LogEntry(Severity severity, String file, int line, int offset, String message) {}
