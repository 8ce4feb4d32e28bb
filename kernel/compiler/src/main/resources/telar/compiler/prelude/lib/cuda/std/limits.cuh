// <cuda/std/limits>: lo mismo que <limits>, con el nombre de la biblioteca de CUDA.
#pragma once
#include "std/limits.cuh"
namespace cuda {
namespace std {
using namespace ::std;
}
}  // namespace cuda
