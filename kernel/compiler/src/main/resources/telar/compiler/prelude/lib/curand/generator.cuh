// Crear y preparar generadores de cuRAND.
#pragma once
#include "lib/library_types.h.cuh"
#define CURAND_VERSION 10307
enum curandStatus_t {
  CURAND_STATUS_SUCCESS = 0,
  CURAND_STATUS_VERSION_MISMATCH = 100,
  CURAND_STATUS_NOT_INITIALIZED = 101,
  CURAND_STATUS_ALLOCATION_FAILED = 102,
  CURAND_STATUS_TYPE_ERROR = 103,
  CURAND_STATUS_OUT_OF_RANGE = 104,
  CURAND_STATUS_LENGTH_NOT_MULTIPLE = 105,
  CURAND_STATUS_DOUBLE_PRECISION_REQUIRED = 106,
  CURAND_STATUS_LAUNCH_FAILURE = 201,
  CURAND_STATUS_PREEXISTING_FAILURE = 202,
  CURAND_STATUS_INITIALIZATION_FAILED = 203,
  CURAND_STATUS_ARCH_MISMATCH = 204,
  CURAND_STATUS_INTERNAL_ERROR = 999
};
typedef curandStatus_t curandStatus;
enum curandRngType_t {
  CURAND_RNG_TEST = 0,
  CURAND_RNG_PSEUDO_DEFAULT = 100,
  CURAND_RNG_PSEUDO_XORWOW = 101,
  CURAND_RNG_PSEUDO_MRG32K3A = 121,
  CURAND_RNG_PSEUDO_MTGP32 = 141,
  CURAND_RNG_PSEUDO_MT19937 = 142,
  CURAND_RNG_PSEUDO_PHILOX4_32_10 = 161,
  CURAND_RNG_QUASI_DEFAULT = 200,
  CURAND_RNG_QUASI_SOBOL32 = 201,
  CURAND_RNG_QUASI_SCRAMBLED_SOBOL32 = 202,
  CURAND_RNG_QUASI_SOBOL64 = 203,
  CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 = 204
};
typedef curandRngType_t curandRngType;
enum curandOrdering_t {
  CURAND_ORDERING_PSEUDO_BEST = 100,
  CURAND_ORDERING_PSEUDO_DEFAULT = 101,
  CURAND_ORDERING_PSEUDO_SEEDED = 102,
  CURAND_ORDERING_PSEUDO_LEGACY = 103,
  CURAND_ORDERING_PSEUDO_DYNAMIC = 104,
  CURAND_ORDERING_QUASI_DEFAULT = 201
};
typedef curandOrdering_t curandOrdering;

/// Lo que cuRAND recuerda de un generador: la posición es cuántos resultados ha dado.
struct curandGenerator_st {
  curandRngType_t type;
  bool host;
  unsigned long long seed, position;
  cudaStream_t stream;
  curandStateXORWOW *states;
  bool ready;
};
typedef curandGenerator_st *curandGenerator_t;

/// Crea un generador que llena memoria del dispositivo. Telar tiene XORWOW y Philox4_32_10; con otro
/// tipo devuelve CURAND_STATUS_TYPE_ERROR.
__host__ inline curandStatus_t curandCreateGenerator(curandGenerator_t *generator, curandRngType_t type) {
  if (type == CURAND_RNG_PSEUDO_DEFAULT) type = CURAND_RNG_PSEUDO_XORWOW;
  if (type != CURAND_RNG_PSEUDO_XORWOW && type != CURAND_RNG_PSEUDO_PHILOX4_32_10) return CURAND_STATUS_TYPE_ERROR;
  *generator = new curandGenerator_st{type, false, 0, 0, 0, nullptr, false};
  return CURAND_STATUS_SUCCESS;
}
/// Crea un generador que llena memoria del host.
__host__ inline curandStatus_t curandCreateGeneratorHost(curandGenerator_t *generator, curandRngType_t type) {
  curandStatus_t done = curandCreateGenerator(generator, type);
  if (done == CURAND_STATUS_SUCCESS) (*generator)->host = true;
  return done;
}
__host__ inline curandStatus_t curandDestroyGenerator(curandGenerator_t generator) {
  if (generator == nullptr) return CURAND_STATUS_NOT_INITIALIZED;
  cudaFree(generator->states);
  delete generator;
  return CURAND_STATUS_SUCCESS;
}
/// La semilla; se sigue en la misma posición, como en cuRAND: para empezar, curandSetGeneratorOffset.
__host__ inline curandStatus_t curandSetPseudoRandomGeneratorSeed(curandGenerator_t generator, unsigned long long seed) {
  if (generator == nullptr) return CURAND_STATUS_NOT_INITIALIZED;
  generator->seed = seed;
  generator->ready = false;
  return CURAND_STATUS_SUCCESS;
}
/// Cuántos números se saltan.
__host__ inline curandStatus_t curandSetGeneratorOffset(curandGenerator_t generator, unsigned long long offset) {
  if (generator == nullptr) return CURAND_STATUS_NOT_INITIALIZED;
  generator->position = offset;
  generator->ready = false;
  return CURAND_STATUS_SUCCESS;
}
/// El orden; en Telar es siempre el mismo.
__host__ inline curandStatus_t curandSetGeneratorOrdering(curandGenerator_t generator, curandOrdering_t order) { return generator == nullptr ? CURAND_STATUS_NOT_INITIALIZED : CURAND_STATUS_SUCCESS; }
__host__ inline curandStatus_t curandSetStream(curandGenerator_t generator, cudaStream_t stream) {
  if (generator == nullptr) return CURAND_STATUS_NOT_INITIALIZED;
  generator->stream = stream;
  return CURAND_STATUS_SUCCESS;
}
/// Prepara los estados, que si no se preparan al generar por primera vez.
__host__ inline curandStatus_t curandGenerateSeeds(curandGenerator_t generator) { return generator == nullptr ? CURAND_STATUS_NOT_INITIALIZED : CURAND_STATUS_SUCCESS; }
__host__ inline curandStatus_t curandGetVersion(int *version) {
  *version = CURAND_VERSION;
  return CURAND_STATUS_SUCCESS;
}
