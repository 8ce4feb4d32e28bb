package telar.simt.memory;

/** {@code blockIdx} and {@code threadIdx} of a thread, and its block's linear number. */
public record ThreadCoordinates(
    long linearBlock, int blockX, int blockY, int blockZ, int threadX, int threadY, int threadZ) {}
