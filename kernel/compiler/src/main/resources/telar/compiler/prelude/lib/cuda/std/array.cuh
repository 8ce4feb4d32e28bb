// <cuda/std/array>: lo mismo que <array>, con el nombre de la biblioteca de CUDA.
#pragma once
#include "std/array.cuh"
namespace cuda {
namespace std {
using namespace ::std;
}
}  // namespace cuda
