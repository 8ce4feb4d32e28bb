// <helper_cuda.h>: revisar errores y elegir dispositivo, como en los ejemplos de NVIDIA. Telar lo trae
// para los programas que no llevan el suyo.
#pragma once
#include "lib/helper_string.h.cuh"
#ifndef MIN
#define MIN(a, b) (a < b ? a : b)
#endif
#ifndef MAX
#define MAX(a, b) (a > b ? a : b)
#endif
__host__ inline const char *_cudaGetErrorEnum(cudaError_t error) { return cudaGetErrorName(error); }
/// De los demás estados (cuBLAS, cuRAND…) se muestra el número.
template <typename T> __host__ inline const char *_cudaGetErrorEnum(T status) { return "?"; }
/// Termina el programa si una llamada no dio 0, el éxito de todas las bibliotecas de CUDA.
template <typename T> __host__ inline void check(T result, const char *call, const char *file, int line) {
  if (!result) return;
  fprintf(stderr, "Error de CUDA en %s:%d: código %u (%s), en «%s»\n", file, line, (unsigned int)result, _cudaGetErrorEnum(result), call);
  exit(EXIT_FAILURE);
}
#define checkCudaErrors(val) check((val), #val, __FILE__, __LINE__)

__host__ inline void __printLastCudaError(const char *message, const char *file, int line) {
  cudaError_t error = cudaGetLastError();
  if (error != cudaSuccess) fprintf(stderr, "%s:%d: %s: (%d) %s\n", file, line, message, (int)error, cudaGetErrorString(error));
}
__host__ inline void __getLastCudaError(const char *message, const char *file, int line) {
  cudaError_t error = cudaGetLastError();
  if (error == cudaSuccess) return;
  fprintf(stderr, "%s:%d: %s: (%d) %s\n", file, line, message, (int)error, cudaGetErrorString(error));
  exit(EXIT_FAILURE);
}
/// Termina el programa si quedó un error sin revisar.
#define getLastCudaError(message) __getLastCudaError(message, __FILE__, __LINE__)
#define printLastCudaError(message) __printLastCudaError(message, __FILE__, __LINE__)

/// Redondea al entero más cercano.
__host__ inline int ftoi(float value) { return value >= 0 ? (int)(value + 0.5f) : (int)(value - 0.5f); }
/// Núcleos por multiprocesador de una capacidad de cómputo.
__host__ inline int _ConvertSMVer2Cores(int major, int minor) {
  switch (major * 10 + minor) {
    case 30: case 32: case 35: case 37: return 192;
    case 60: case 70: case 72: case 75: case 80: return 64;
    default: return 128;
  }
}
/// El nombre de la arquitectura de una capacidad de cómputo.
__host__ inline const char *_ConvertSMVer2ArchName(int major, int minor) {
  if (major == 8 && minor == 9) return "Ada";
  if (major == 7 && minor == 5) return "Turing";
  switch (major) {
    case 3: return "Kepler";
    case 5: return "Maxwell";
    case 6: return "Pascal";
    case 7: return "Volta";
    case 8: return "Ampere";
    case 9: return "Hopper";
    default: return "Blackwell";
  }
}
/// Deja activo un dispositivo y lo devuelve; termina el programa si no existe.
__host__ inline int gpuDeviceInit(int device) {
  int count;
  checkCudaErrors(cudaGetDeviceCount(&count));
  if (device < 0) device = 0;
  if (device >= count) {
    fprintf(stderr, "No existe el dispositivo %d: hay %d\n", device, count);
    exit(EXIT_FAILURE);
  }
  checkCudaErrors(cudaSetDevice(device));
  return device;
}
/// El dispositivo más rápido, que en Telar es el único.
__host__ inline int gpuGetMaxGflopsDeviceId() { return 0; }
/// El dispositivo que diga el argumento -device, o el más rápido; lo muestra.
__host__ inline int findCudaDevice(int argc, const char **argv) {
  int device = checkCmdLineFlag(argc, argv, "device") ? getCmdLineArgumentInt(argc, argv, "device") : gpuGetMaxGflopsDeviceId();
  device = gpuDeviceInit(device);
  cudaDeviceProp properties;
  checkCudaErrors(cudaGetDeviceProperties(&properties, device));
  printf("GPU Device %d: \"%s\" with compute capability %d.%d\n\n", device, properties.name, properties.major, properties.minor);
  return device;
}
/// Un dispositivo integrado en el procesador; no hay ninguno, y devuelve -1.
__host__ inline int findIntegratedGPU() { return -1; }
/// Si el dispositivo activo tiene al menos esa capacidad de cómputo.
__host__ inline bool checkCudaCapabilities(int major, int minor) {
  int device;
  cudaDeviceProp properties;
  checkCudaErrors(cudaGetDevice(&device));
  checkCudaErrors(cudaGetDeviceProperties(&properties, device));
  return properties.major > major || (properties.major == major && properties.minor >= minor);
}
