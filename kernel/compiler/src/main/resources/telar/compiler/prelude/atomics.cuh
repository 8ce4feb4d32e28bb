// Operaciones atómicas: leen, cambian y escriben en un solo paso; dan el valor anterior.
/// Suma value a *address.
__device__ __telar_intrinsic("atomicAdd.i32") int atomicAdd(int *address, int value);
__device__ __telar_intrinsic("atomicAdd.u32") unsigned int atomicAdd(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicAdd.u64") unsigned long long atomicAdd(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicAdd.f32") float atomicAdd(float *address, float value);
__device__ __telar_intrinsic("atomicAdd.f64") double atomicAdd(double *address, double value);
/// Resta value de *address.
__device__ __telar_intrinsic("atomicSub.i32") int atomicSub(int *address, int value);
__device__ __telar_intrinsic("atomicSub.u32") unsigned int atomicSub(unsigned int *address, unsigned int value);
/// Guarda value en *address.
__device__ __telar_intrinsic("atomicExch.i32") int atomicExch(int *address, int value);
__device__ __telar_intrinsic("atomicExch.u32") unsigned int atomicExch(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicExch.u64") unsigned long long atomicExch(unsigned long long *address, unsigned long long value);
__device__ __telar_intrinsic("atomicExch.f32") float atomicExch(float *address, float value);
/// Guarda el menor de los dos.
__device__ __telar_intrinsic("atomicMin.i32") int atomicMin(int *address, int value);
__device__ __telar_intrinsic("atomicMin.u32") unsigned int atomicMin(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicMin.i64") long long atomicMin(long long *address, long long value);
__device__ __telar_intrinsic("atomicMin.u64") unsigned long long atomicMin(unsigned long long *address, unsigned long long value);
/// Guarda el mayor de los dos.
__device__ __telar_intrinsic("atomicMax.i32") int atomicMax(int *address, int value);
__device__ __telar_intrinsic("atomicMax.u32") unsigned int atomicMax(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicMax.i64") long long atomicMax(long long *address, long long value);
__device__ __telar_intrinsic("atomicMax.u64") unsigned long long atomicMax(unsigned long long *address, unsigned long long value);
/// Y bit a bit.
__device__ __telar_intrinsic("atomicAnd.i32") int atomicAnd(int *address, int value);
__device__ __telar_intrinsic("atomicAnd.u32") unsigned int atomicAnd(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicAnd.u64") unsigned long long atomicAnd(unsigned long long *address, unsigned long long value);
/// O bit a bit.
__device__ __telar_intrinsic("atomicOr.i32") int atomicOr(int *address, int value);
__device__ __telar_intrinsic("atomicOr.u32") unsigned int atomicOr(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicOr.u64") unsigned long long atomicOr(unsigned long long *address, unsigned long long value);
/// O exclusivo bit a bit.
__device__ __telar_intrinsic("atomicXor.i32") int atomicXor(int *address, int value);
__device__ __telar_intrinsic("atomicXor.u32") unsigned int atomicXor(unsigned int *address, unsigned int value);
__device__ __telar_intrinsic("atomicXor.u64") unsigned long long atomicXor(unsigned long long *address, unsigned long long value);
/// Suma 1, o vuelve a 0 al llegar a value.
__device__ __telar_intrinsic("atomicInc.u32") unsigned int atomicInc(unsigned int *address, unsigned int value);
/// Resta 1, o vuelve a value al llegar a 0.
__device__ __telar_intrinsic("atomicDec.u32") unsigned int atomicDec(unsigned int *address, unsigned int value);
/// Guarda value si *address vale compare.
__device__ __telar_intrinsic("atomicCAS.i32") int atomicCAS(int *address, int compare, int value);
__device__ __telar_intrinsic("atomicCAS.u32") unsigned int atomicCAS(unsigned int *address, unsigned int compare, unsigned int value);
__device__ __telar_intrinsic("atomicCAS.u64") unsigned long long atomicCAS(unsigned long long *address, unsigned long long compare, unsigned long long value);
__device__ __telar_intrinsic("atomicCAS.u16") unsigned short atomicCAS(unsigned short *address, unsigned short compare, unsigned short value);
