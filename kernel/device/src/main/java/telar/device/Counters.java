package telar.device;

/**
 * Contadores exactos del modelo (warps de 32 hilos, sectores de 32 bytes, 32 bancos de 4 bytes), de
 * un lanzamiento o de una línea. No son tiempos de una GPU.
 *
 * @param globalLoadRequests lecturas de memoria global hechas por un warp con algún hilo activo
 * @param globalLoadSectors sectores de 32 bytes distintos que tocan esas lecturas
 * @param globalStoreRequests escrituras de memoria global hechas por un warp
 * @param globalStoreSectors sectores distintos que tocan esas escrituras
 * @param bankConflicts ciclos extra por conflictos de bancos, lecturas y escrituras juntas
 * @param branches condiciones del código fuente ejecutadas por un warp
 * @param divergentBranches aquellas en que los hilos activos del warp no coinciden
 * @param activeLanes suma de hilos activos en los accesos a memoria y las condiciones
 * @param atomics operaciones atómicas ejecutadas por un hilo
 * @param barriers barreras ejecutadas por un warp
 * @param globalLoadBytes bytes pedidos por los hilos activos al leer memoria global
 * @param globalStoreBytes bytes pedidos por los hilos activos al escribir memoria global
 */
public record Counters(
    long globalLoadRequests,
    long globalLoadSectors,
    long globalStoreRequests,
    long globalStoreSectors,
    long bankConflicts,
    long branches,
    long divergentBranches,
    long activeLanes,
    long atomics,
    long barriers,
    long globalLoadBytes,
    long globalStoreBytes) {

  public static final Counters ZERO = new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  public Counters plus(Counters other) {
    return new Counters(
        globalLoadRequests + other.globalLoadRequests,
        globalLoadSectors + other.globalLoadSectors,
        globalStoreRequests + other.globalStoreRequests,
        globalStoreSectors + other.globalStoreSectors,
        bankConflicts + other.bankConflicts,
        branches + other.branches,
        divergentBranches + other.divergentBranches,
        activeLanes + other.activeLanes,
        atomics + other.atomics,
        barriers + other.barriers,
        globalLoadBytes + other.globalLoadBytes,
        globalStoreBytes + other.globalStoreBytes);
  }

  /** Sectores por lectura: 4 es lo ideal para floats contiguos; 0 si no hubo lecturas. */
  public double sectorsPerLoad() {
    return globalLoadRequests == 0 ? 0 : (double) globalLoadSectors / globalLoadRequests;
  }

  /** Sectores por escritura; 0 si no hubo escrituras. */
  public double sectorsPerStore() {
    return globalStoreRequests == 0 ? 0 : (double) globalStoreSectors / globalStoreRequests;
  }
}
