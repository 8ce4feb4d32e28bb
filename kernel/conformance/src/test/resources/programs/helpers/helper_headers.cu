// Los encabezados de ayuda de los ejemplos de NVIDIA: argumentos, cronómetros y errores.
#include <cstdio>
#include <helper_cuda.h>
#include <helper_functions.h>

__global__ void twice(int *x) { x[threadIdx.x] *= 2; }

int main(int argc, char **argv) {
  findCudaDevice(argc, (const char **)argv);
  const char *given[] = {"programa", "-n=128", "--escala=2.5", "-rapido", "--archivo=datos.bin"};
  char *file = nullptr;
  printf("%d %g %d %d\n", getCmdLineArgumentInt(5, given, "n"), getCmdLineArgumentFloat(5, given, "escala"), checkCmdLineFlag(5, given, "rapido"), checkCmdLineFlag(5, given, "lento"));
  int found = getCmdLineArgumentString(5, given, "archivo", &file);
  printf("%d %s\n", found, file);
  printf("%d %d\n", _ConvertSMVer2Cores(8, 0), checkCudaCapabilities(3, 5));

  int *x, host[4] = {1, 2, 3, 4};
  StopWatchInterface *timer = nullptr;
  sdkCreateTimer(&timer);
  sdkStartTimer(&timer);
  checkCudaErrors(cudaMalloc(&x, sizeof(host)));
  checkCudaErrors(cudaMemcpy(x, host, sizeof(host), cudaMemcpyHostToDevice));
  twice<<<1, 4>>>(x);
  getLastCudaError("twice");
  checkCudaErrors(cudaMemcpy(host, x, sizeof(host), cudaMemcpyDeviceToHost));
  sdkStopTimer(&timer);
  printf("%d %d %d %d, %d\n", host[0], host[1], host[2], host[3], sdkGetTimerValue(&timer) > 0 && sdkGetAverageTimerValue(&timer) == sdkGetTimerValue(&timer));
  sdkResetTimer(&timer);
  printf("%g\n", sdkGetTimerValue(&timer));
  sdkDeleteTimer(&timer);
  checkCudaErrors(cudaFree(x));
}
