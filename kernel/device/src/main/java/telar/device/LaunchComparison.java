package telar.device;

/**
 * Dos lanzamientos, para comparar lo que contaron; el cuaderno lo muestra como tabla y gráfica.
 *
 * @param before el primero
 * @param after el segundo
 */
public record LaunchComparison(LaunchReport before, LaunchReport after) {}
