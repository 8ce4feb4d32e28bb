// Impresión, barreras de memoria, relojes y paradas.
/// Imprime con formato, desde el host o desde un kernel.
__host__ __device__ __telar_intrinsic("printf") int printf(const char *format, ...);
/// Ordena las escrituras del hilo antes de las que siguen.
__device__ __telar_intrinsic("__threadfence") void __threadfence();
__device__ __telar_intrinsic("__threadfence_block") void __threadfence_block();
__device__ __telar_intrinsic("__threadfence_system") void __threadfence_system();
/// Reloj del multiprocesador.
__device__ __telar_intrinsic("clock64") long long clock64();
__device__ __telar_intrinsic("__nanosleep") void __nanosleep(unsigned int nanoseconds);
/// Detiene el kernel con un error.
__device__ __telar_intrinsic("__trap") void __trap();
__host__ __device__ __telar_intrinsic("__assert_fail") void __assert_fail(const char *condition, const char *file, int line);

#ifdef NDEBUG
#define assert(condition) ((void)0)
#else
#define assert(condition) ((condition) ? (void)0 : __assert_fail(#condition, __FILE__, __LINE__))
#endif

/// Lee de memoria de solo lectura; igual que *address.
template <typename T> __device__ __telar_intrinsic("telar.load") T __ldg(const T *address);
__device__ bool __ldg(const bool *) = delete("CUDA no lo tiene para bool; lea el arreglo con corchetes, o use unsigned char");
template <typename T> __device__ __telar_intrinsic("telar.load") T __ldca(const T *address);
template <typename T> __device__ __telar_intrinsic("telar.load") T __ldcg(const T *address);
template <typename T> __device__ __telar_intrinsic("telar.load") T __ldcs(const T *address);
template <typename T> __device__ __telar_intrinsic("telar.load") T __ldlu(const T *address);
template <typename T> __device__ __telar_intrinsic("telar.load") T __ldcv(const T *address);
template <typename T> __device__ __telar_intrinsic("telar.store") void __stcg(T *address, T value);
template <typename T> __device__ __telar_intrinsic("telar.store") void __stcs(T *address, T value);
template <typename T> __device__ __telar_intrinsic("telar.store") void __stwb(T *address, T value);
template <typename T> __device__ __telar_intrinsic("telar.store") void __stwt(T *address, T value);

/// Índice del hilo dentro de su bloque.
extern __telar_intrinsic_pure("threadIdx") const uint3 threadIdx;
/// Índice del bloque dentro del grid.
extern __telar_intrinsic_pure("blockIdx") const uint3 blockIdx;
/// Hilos del bloque en cada dimensión.
extern __telar_intrinsic_pure("blockDim") const dim3 blockDim;
/// Bloques del grid en cada dimensión.
extern __telar_intrinsic_pure("gridDim") const dim3 gridDim;
/// Hilos de un warp: 32.
extern __telar_intrinsic_pure("warpSize") const int warpSize;

/// Barrera: espera a que todos los hilos del bloque lleguen aquí.
__device__ __telar_intrinsic("__syncthreads") void __syncthreads();
/// Barrera que cuenta en cuántos hilos se cumple predicate.
__device__ __telar_intrinsic("__syncthreads_count") int __syncthreads_count(int predicate);
/// Barrera que dice si predicate se cumple en todos los hilos.
__device__ __telar_intrinsic("__syncthreads_and") int __syncthreads_and(int predicate);
/// Barrera que dice si predicate se cumple en alguno.
__device__ __telar_intrinsic("__syncthreads_or") int __syncthreads_or(int predicate);
