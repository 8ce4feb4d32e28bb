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
 * @param sharedLoadBytes bytes pedidos al leer memoria compartida
 * @param sharedStoreBytes bytes pedidos al escribir memoria compartida
 * @param operations operaciones ejecutadas por los hilos, por clases
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
    long globalStoreBytes,
    long sharedLoadBytes,
    long sharedStoreBytes,
    Operations operations) {

  public static final Counters ZERO = new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Bytes de un sector, lo menos que se mueve de la memoria global. */
  private static final int SECTOR = 32;

  /** Sin memoria compartida ni operaciones. */
  public Counters(
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
    this(
        globalLoadRequests,
        globalLoadSectors,
        globalStoreRequests,
        globalStoreSectors,
        bankConflicts,
        branches,
        divergentBranches,
        activeLanes,
        atomics,
        barriers,
        globalLoadBytes,
        globalStoreBytes,
        0,
        0,
        Operations.NONE);
  }

  /** Solo operaciones. */
  public static Counters of(Operations operations) {
    return new Counters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, operations);
  }

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
        globalStoreBytes + other.globalStoreBytes,
        sharedLoadBytes + other.sharedLoadBytes,
        sharedStoreBytes + other.sharedStoreBytes,
        operations.plus(other.operations));
  }

  /** Operaciones de punto flotante ejecutadas; qué vale cada una lo dice {@link OperationKind}. */
  public long flops() {
    return operations.flops();
  }

  /** Operaciones de todas las clases ejecutadas por los hilos. */
  public long instructions() {
    return operations.instructions();
  }

  /** Bytes que los hilos piden a la memoria global. */
  public long globalBytes() {
    return globalLoadBytes + globalStoreBytes;
  }

  /** Bytes que se mueven de la memoria global y a ella: sectores enteros, sin contar cachés. */
  public long movedBytes() {
    return SECTOR * (globalLoadSectors + globalStoreSectors);
  }

  /** Intensidad aritmética: FLOP por byte movido; 0 si no se movió nada. */
  public double intensity() {
    return movedBytes() == 0 ? 0 : (double) flops() / movedBytes();
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
