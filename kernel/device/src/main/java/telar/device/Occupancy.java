package telar.device;

/**
 * Ocupación teórica en la GPU modelada.
 *
 * @param theoretical warps residentes entre warps máximos, de 0 a 1
 * @param limiter qué la limita: {@code warps}, {@code blocks}, {@code shared} o {@code registers}
 */
public record Occupancy(double theoretical, String limiter) {}
