// Operaciones atómicas con alcance, y las de GCC para el host: en el emulador todas valen para todo el programa.
#pragma once
__device__ __telar_intrinsic("atomicAdd.i32") int atomicAdd_block(int *address, int value);
__device__ __telar_intrinsic("atomicAdd.i32") int atomicAdd_system(int *address, int value);
__device__ __telar_intrinsic("atomicAdd.u32") unsigned int atomicAdd_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicAdd.u32") unsigned int atomicAdd_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicAdd.u64") unsigned long long atomicAdd_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicAdd.u64") unsigned long long atomicAdd_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicAdd.f32") float atomicAdd_block(float *address, float value);
__device__ __telar_intrinsic("atomicAdd.f32") float atomicAdd_system(float *address, float value);
__device__ __telar_intrinsic("atomicAdd.f64") double atomicAdd_block(double *address, double value);
__device__ __telar_intrinsic("atomicAdd.f64") double atomicAdd_system(double *address, double value);
__device__ __telar_intrinsic("atomicSub.i32") int atomicSub_block(int *address, int value);
__device__ __telar_intrinsic("atomicSub.i32") int atomicSub_system(int *address, int value);
__device__ __telar_intrinsic("atomicSub.u32") unsigned int atomicSub_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicSub.u32") unsigned int atomicSub_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicExch.i32") int atomicExch_block(int *address, int value);
__device__ __telar_intrinsic("atomicExch.i32") int atomicExch_system(int *address, int value);
__device__ __telar_intrinsic("atomicExch.u32") unsigned int atomicExch_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicExch.u32") unsigned int atomicExch_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicExch.u64") unsigned long long atomicExch_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicExch.u64") unsigned long long atomicExch_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicExch.f32") float atomicExch_block(float *address, float value);
__device__ __telar_intrinsic("atomicExch.f32") float atomicExch_system(float *address, float value);
__device__ __telar_intrinsic("atomicMin.i32") int atomicMin_block(int *address, int value);
__device__ __telar_intrinsic("atomicMin.i32") int atomicMin_system(int *address, int value);
__device__ __telar_intrinsic("atomicMin.u32") unsigned int atomicMin_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicMin.u32") unsigned int atomicMin_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicMin.i64") long long atomicMin_block(long long *address, long long value);
__device__ __telar_intrinsic("atomicMin.i64") long long atomicMin_system(long long *address, long long value);
__device__ __telar_intrinsic("atomicMin.u64") unsigned long long atomicMin_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicMin.u64") unsigned long long atomicMin_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicMax.i32") int atomicMax_block(int *address, int value);
__device__ __telar_intrinsic("atomicMax.i32") int atomicMax_system(int *address, int value);
__device__ __telar_intrinsic("atomicMax.u32") unsigned int atomicMax_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicMax.u32") unsigned int atomicMax_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicMax.i64") long long atomicMax_block(long long *address, long long value);
__device__ __telar_intrinsic("atomicMax.i64") long long atomicMax_system(long long *address, long long value);
__device__ __telar_intrinsic("atomicMax.u64") unsigned long long atomicMax_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicMax.u64") unsigned long long atomicMax_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicAnd.i32") int atomicAnd_block(int *address, int value);
__device__ __telar_intrinsic("atomicAnd.i32") int atomicAnd_system(int *address, int value);
__device__ __telar_intrinsic("atomicAnd.u32") unsigned int atomicAnd_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicAnd.u32") unsigned int atomicAnd_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicAnd.u64") unsigned long long atomicAnd_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicAnd.u64") unsigned long long atomicAnd_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicOr.i32") int atomicOr_block(int *address, int value);
__device__ __telar_intrinsic("atomicOr.i32") int atomicOr_system(int *address, int value);
__device__ __telar_intrinsic("atomicOr.u32") unsigned int atomicOr_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicOr.u32") unsigned int atomicOr_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicOr.u64") unsigned long long atomicOr_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicOr.u64") unsigned long long atomicOr_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicXor.i32") int atomicXor_block(int *address, int value);
__device__ __telar_intrinsic("atomicXor.i32") int atomicXor_system(int *address, int value);
__device__ __telar_intrinsic("atomicXor.u32") unsigned int atomicXor_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicXor.u32") unsigned int atomicXor_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicXor.u64") unsigned long long atomicXor_block(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicXor.u64") unsigned long long atomicXor_system(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicInc.u32") unsigned int atomicInc_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicInc.u32") unsigned int atomicInc_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicDec.u32") unsigned int atomicDec_block(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicDec.u32") unsigned int atomicDec_system(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicCAS.i32") int atomicCAS_block(int *address, int compare, int value);
__device__ __telar_intrinsic("atomicCAS.i32") int atomicCAS_system(int *address, int compare, int value);
__device__ __telar_intrinsic("atomicCAS.u32") unsigned int atomicCAS_block(unsigned int *address, unsigned int compare, unsigned int value);
__device__ __telar_intrinsic("atomicCAS.u32") unsigned int atomicCAS_system(unsigned int *address, unsigned int compare, unsigned int value);
__device__ __telar_intrinsic("atomicCAS.u64") unsigned long long atomicCAS_block(unsigned long long *address, unsigned long long compare, unsigned long long value);
__device__ __telar_intrinsic("atomicCAS.u64") unsigned long long atomicCAS_system(unsigned long long *address, unsigned long long compare, unsigned long long value);
__device__ __telar_intrinsic("atomicCAS.u16") unsigned short atomicCAS_block(unsigned short *address, unsigned short compare, unsigned short value);
__device__ __telar_intrinsic("atomicCAS.u16") unsigned short atomicCAS_system(unsigned short *address, unsigned short compare, unsigned short value);
__host__ inline int __sync_fetch_and_add(int *address, int value) { int old = *address; *address = old + value; return old; }
__host__ inline int __sync_add_and_fetch(int *address, int value) { *address = *address + value; return *address; }
__host__ inline int __sync_fetch_and_sub(int *address, int value) { int old = *address; *address = old - value; return old; }
__host__ inline int __sync_sub_and_fetch(int *address, int value) { *address = *address - value; return *address; }
__host__ inline int __sync_fetch_and_and(int *address, int value) { int old = *address; *address = old & value; return old; }
__host__ inline int __sync_fetch_and_or(int *address, int value) { int old = *address; *address = old | value; return old; }
__host__ inline int __sync_fetch_and_xor(int *address, int value) { int old = *address; *address = old ^ value; return old; }
__host__ inline int __sync_val_compare_and_swap(int *address, int expected, int value) { int old = *address; if (old == expected) *address = value; return old; }
__host__ inline bool __sync_bool_compare_and_swap(int *address, int expected, int value) { if (*address != expected) return false; *address = value; return true; }
__host__ inline int __sync_lock_test_and_set(int *address, int value) { int old = *address; *address = value; return old; }
__host__ inline unsigned int __sync_fetch_and_add(unsigned int *address, unsigned int value) { unsigned int old = *address; *address = old + value; return old; }
__host__ inline unsigned int __sync_add_and_fetch(unsigned int *address, unsigned int value) { *address = *address + value; return *address; }
__host__ inline unsigned int __sync_fetch_and_sub(unsigned int *address, unsigned int value) { unsigned int old = *address; *address = old - value; return old; }
__host__ inline unsigned int __sync_sub_and_fetch(unsigned int *address, unsigned int value) { *address = *address - value; return *address; }
__host__ inline unsigned int __sync_fetch_and_and(unsigned int *address, unsigned int value) { unsigned int old = *address; *address = old & value; return old; }
__host__ inline unsigned int __sync_fetch_and_or(unsigned int *address, unsigned int value) { unsigned int old = *address; *address = old | value; return old; }
__host__ inline unsigned int __sync_fetch_and_xor(unsigned int *address, unsigned int value) { unsigned int old = *address; *address = old ^ value; return old; }
__host__ inline unsigned int __sync_val_compare_and_swap(unsigned int *address, unsigned int expected, unsigned int value) { unsigned int old = *address; if (old == expected) *address = value; return old; }
__host__ inline bool __sync_bool_compare_and_swap(unsigned int *address, unsigned int expected, unsigned int value) { if (*address != expected) return false; *address = value; return true; }
__host__ inline unsigned int __sync_lock_test_and_set(unsigned int *address, unsigned int value) { unsigned int old = *address; *address = value; return old; }
__host__ inline long __sync_fetch_and_add(long *address, long value) { long old = *address; *address = old + value; return old; }
__host__ inline long __sync_add_and_fetch(long *address, long value) { *address = *address + value; return *address; }
__host__ inline long __sync_fetch_and_sub(long *address, long value) { long old = *address; *address = old - value; return old; }
__host__ inline long __sync_sub_and_fetch(long *address, long value) { *address = *address - value; return *address; }
__host__ inline long __sync_fetch_and_and(long *address, long value) { long old = *address; *address = old & value; return old; }
__host__ inline long __sync_fetch_and_or(long *address, long value) { long old = *address; *address = old | value; return old; }
__host__ inline long __sync_fetch_and_xor(long *address, long value) { long old = *address; *address = old ^ value; return old; }
__host__ inline long __sync_val_compare_and_swap(long *address, long expected, long value) { long old = *address; if (old == expected) *address = value; return old; }
__host__ inline bool __sync_bool_compare_and_swap(long *address, long expected, long value) { if (*address != expected) return false; *address = value; return true; }
__host__ inline long __sync_lock_test_and_set(long *address, long value) { long old = *address; *address = value; return old; }
__host__ inline unsigned long __sync_fetch_and_add(unsigned long *address, unsigned long value) { unsigned long old = *address; *address = old + value; return old; }
__host__ inline unsigned long __sync_add_and_fetch(unsigned long *address, unsigned long value) { *address = *address + value; return *address; }
__host__ inline unsigned long __sync_fetch_and_sub(unsigned long *address, unsigned long value) { unsigned long old = *address; *address = old - value; return old; }
__host__ inline unsigned long __sync_sub_and_fetch(unsigned long *address, unsigned long value) { *address = *address - value; return *address; }
__host__ inline unsigned long __sync_fetch_and_and(unsigned long *address, unsigned long value) { unsigned long old = *address; *address = old & value; return old; }
__host__ inline unsigned long __sync_fetch_and_or(unsigned long *address, unsigned long value) { unsigned long old = *address; *address = old | value; return old; }
__host__ inline unsigned long __sync_fetch_and_xor(unsigned long *address, unsigned long value) { unsigned long old = *address; *address = old ^ value; return old; }
__host__ inline unsigned long __sync_val_compare_and_swap(unsigned long *address, unsigned long expected, unsigned long value) { unsigned long old = *address; if (old == expected) *address = value; return old; }
__host__ inline bool __sync_bool_compare_and_swap(unsigned long *address, unsigned long expected, unsigned long value) { if (*address != expected) return false; *address = value; return true; }
__host__ inline unsigned long __sync_lock_test_and_set(unsigned long *address, unsigned long value) { unsigned long old = *address; *address = value; return old; }
__host__ inline long long __sync_fetch_and_add(long long *address, long long value) { long long old = *address; *address = old + value; return old; }
__host__ inline long long __sync_add_and_fetch(long long *address, long long value) { *address = *address + value; return *address; }
__host__ inline long long __sync_fetch_and_sub(long long *address, long long value) { long long old = *address; *address = old - value; return old; }
__host__ inline long long __sync_sub_and_fetch(long long *address, long long value) { *address = *address - value; return *address; }
__host__ inline long long __sync_fetch_and_and(long long *address, long long value) { long long old = *address; *address = old & value; return old; }
__host__ inline long long __sync_fetch_and_or(long long *address, long long value) { long long old = *address; *address = old | value; return old; }
__host__ inline long long __sync_fetch_and_xor(long long *address, long long value) { long long old = *address; *address = old ^ value; return old; }
__host__ inline long long __sync_val_compare_and_swap(long long *address, long long expected, long long value) { long long old = *address; if (old == expected) *address = value; return old; }
__host__ inline bool __sync_bool_compare_and_swap(long long *address, long long expected, long long value) { if (*address != expected) return false; *address = value; return true; }
__host__ inline long long __sync_lock_test_and_set(long long *address, long long value) { long long old = *address; *address = value; return old; }
__host__ inline unsigned long long __sync_fetch_and_add(unsigned long long *address, unsigned long long value) { unsigned long long old = *address; *address = old + value; return old; }
__host__ inline unsigned long long __sync_add_and_fetch(unsigned long long *address, unsigned long long value) { *address = *address + value; return *address; }
__host__ inline unsigned long long __sync_fetch_and_sub(unsigned long long *address, unsigned long long value) { unsigned long long old = *address; *address = old - value; return old; }
__host__ inline unsigned long long __sync_sub_and_fetch(unsigned long long *address, unsigned long long value) { *address = *address - value; return *address; }
__host__ inline unsigned long long __sync_fetch_and_and(unsigned long long *address, unsigned long long value) { unsigned long long old = *address; *address = old & value; return old; }
__host__ inline unsigned long long __sync_fetch_and_or(unsigned long long *address, unsigned long long value) { unsigned long long old = *address; *address = old | value; return old; }
__host__ inline unsigned long long __sync_fetch_and_xor(unsigned long long *address, unsigned long long value) { unsigned long long old = *address; *address = old ^ value; return old; }
__host__ inline unsigned long long __sync_val_compare_and_swap(unsigned long long *address, unsigned long long expected, unsigned long long value) { unsigned long long old = *address; if (old == expected) *address = value; return old; }
__host__ inline bool __sync_bool_compare_and_swap(unsigned long long *address, unsigned long long expected, unsigned long long value) { if (*address != expected) return false; *address = value; return true; }
__host__ inline unsigned long long __sync_lock_test_and_set(unsigned long long *address, unsigned long long value) { unsigned long long old = *address; *address = value; return old; }
__host__ inline void __sync_synchronize() {}
