// Operaciones de warp: intercambio, votación y reducción entre los hilos que nombra la máscara.
/// El valor que tiene el lane source.
__device__ __telar_intrinsic("__shfl_sync.i32") int __shfl_sync(unsigned int mask, int value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.u32") unsigned int __shfl_sync(unsigned int mask, unsigned int value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.i64") long __shfl_sync(unsigned int mask, long value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.u64") unsigned long __shfl_sync(unsigned int mask, unsigned long value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.i64") long long __shfl_sync(unsigned int mask, long long value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.u64") unsigned long long __shfl_sync(unsigned int mask, unsigned long long value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.f32") float __shfl_sync(unsigned int mask, float value, int source, int width = 32);
__device__ __telar_intrinsic("__shfl_sync.f64") double __shfl_sync(unsigned int mask, double value, int source, int width = 32);
/// El valor del lane que está delta posiciones antes.
__device__ __telar_intrinsic("__shfl_up_sync.i32") int __shfl_up_sync(unsigned int mask, int value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.u32") unsigned int __shfl_up_sync(unsigned int mask, unsigned int value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.i64") long __shfl_up_sync(unsigned int mask, long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.u64") unsigned long __shfl_up_sync(unsigned int mask, unsigned long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.i64") long long __shfl_up_sync(unsigned int mask, long long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.u64") unsigned long long __shfl_up_sync(unsigned int mask, unsigned long long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.f32") float __shfl_up_sync(unsigned int mask, float value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_up_sync.f64") double __shfl_up_sync(unsigned int mask, double value, unsigned int delta, int width = 32);
/// El valor del lane que está delta posiciones después.
__device__ __telar_intrinsic("__shfl_down_sync.i32") int __shfl_down_sync(unsigned int mask, int value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.u32") unsigned int __shfl_down_sync(unsigned int mask, unsigned int value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.i64") long __shfl_down_sync(unsigned int mask, long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.u64") unsigned long __shfl_down_sync(unsigned int mask, unsigned long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.i64") long long __shfl_down_sync(unsigned int mask, long long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.u64") unsigned long long __shfl_down_sync(unsigned int mask, unsigned long long value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.f32") float __shfl_down_sync(unsigned int mask, float value, unsigned int delta, int width = 32);
__device__ __telar_intrinsic("__shfl_down_sync.f64") double __shfl_down_sync(unsigned int mask, double value, unsigned int delta, int width = 32);
/// El valor del lane cuyo número difiere en los bits de laneMask.
__device__ __telar_intrinsic("__shfl_xor_sync.i32") int __shfl_xor_sync(unsigned int mask, int value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.u32") unsigned int __shfl_xor_sync(unsigned int mask, unsigned int value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.i64") long __shfl_xor_sync(unsigned int mask, long value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.u64") unsigned long __shfl_xor_sync(unsigned int mask, unsigned long value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.i64") long long __shfl_xor_sync(unsigned int mask, long long value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.u64") unsigned long long __shfl_xor_sync(unsigned int mask, unsigned long long value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.f32") float __shfl_xor_sync(unsigned int mask, float value, int laneMask, int width = 32);
__device__ __telar_intrinsic("__shfl_xor_sync.f64") double __shfl_xor_sync(unsigned int mask, double value, int laneMask, int width = 32);
/// Máscara de los lanes activos.
__device__ __telar_intrinsic("__activemask") unsigned int __activemask();
/// Espera a los hilos del warp que nombra la máscara.
__device__ __telar_intrinsic("__syncwarp") void __syncwarp(unsigned int mask = 0xffffffff);
/// 1 si predicate se cumple en todos.
__device__ __telar_intrinsic("__all_sync") int __all_sync(unsigned int mask, int predicate);
/// 1 si predicate se cumple en alguno.
__device__ __telar_intrinsic("__any_sync") int __any_sync(unsigned int mask, int predicate);
/// Máscara de los lanes en que predicate se cumple.
__device__ __telar_intrinsic("__ballot_sync") unsigned int __ballot_sync(unsigned int mask, int predicate);
/// Máscara de los lanes con el mismo valor.
__device__ __telar_intrinsic("__match_any_sync.i32") unsigned int __match_any_sync(unsigned int mask, int value);
__device__ __telar_intrinsic("__match_any_sync.u32") unsigned int __match_any_sync(unsigned int mask, unsigned int value);
__device__ __telar_intrinsic("__match_any_sync.i64") unsigned int __match_any_sync(unsigned int mask, long value);
__device__ __telar_intrinsic("__match_any_sync.u64") unsigned int __match_any_sync(unsigned int mask, unsigned long value);
__device__ __telar_intrinsic("__match_any_sync.i64") unsigned int __match_any_sync(unsigned int mask, long long value);
__device__ __telar_intrinsic("__match_any_sync.u64") unsigned int __match_any_sync(unsigned int mask, unsigned long long value);
__device__ __telar_intrinsic("__match_any_sync.f32") unsigned int __match_any_sync(unsigned int mask, float value);
/// La máscara si todos tienen el mismo valor; si no, 0.
__device__ __telar_intrinsic("__match_all_sync.i32") unsigned int __match_all_sync(unsigned int mask, int value, int *predicate);
__device__ __telar_intrinsic("__match_all_sync.u32") unsigned int __match_all_sync(unsigned int mask, unsigned int value, int *predicate);
__device__ __telar_intrinsic("__match_all_sync.i64") unsigned int __match_all_sync(unsigned int mask, long value, int *predicate);
__device__ __telar_intrinsic("__match_all_sync.u64") unsigned int __match_all_sync(unsigned int mask, unsigned long value, int *predicate);
__device__ __telar_intrinsic("__match_all_sync.i64") unsigned int __match_all_sync(unsigned int mask, long long value, int *predicate);
__device__ __telar_intrinsic("__match_all_sync.u64") unsigned int __match_all_sync(unsigned int mask, unsigned long long value, int *predicate);
__device__ __telar_intrinsic("__match_all_sync.f32") unsigned int __match_all_sync(unsigned int mask, float value, int *predicate);
__device__ __telar_intrinsic("__reduce_add_sync.i32") int __reduce_add_sync(unsigned int mask, int value);
__device__ __telar_intrinsic("__reduce_add_sync.u32") unsigned int __reduce_add_sync(unsigned int mask, unsigned int value);
__device__ __telar_intrinsic("__reduce_min_sync.i32") int __reduce_min_sync(unsigned int mask, int value);
__device__ __telar_intrinsic("__reduce_min_sync.u32") unsigned int __reduce_min_sync(unsigned int mask, unsigned int value);
__device__ __telar_intrinsic("__reduce_max_sync.i32") int __reduce_max_sync(unsigned int mask, int value);
__device__ __telar_intrinsic("__reduce_max_sync.u32") unsigned int __reduce_max_sync(unsigned int mask, unsigned int value);
__device__ __telar_intrinsic("__reduce_and_sync.u32") unsigned int __reduce_and_sync(unsigned int mask, unsigned int value);
__device__ __telar_intrinsic("__reduce_or_sync.u32") unsigned int __reduce_or_sync(unsigned int mask, unsigned int value);
__device__ __telar_intrinsic("__reduce_xor_sync.u32") unsigned int __reduce_xor_sync(unsigned int mask, unsigned int value);
