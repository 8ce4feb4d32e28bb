// <cuda/std/tuple>: lo mismo que <tuple>, con el nombre de la biblioteca de CUDA.
#pragma once
#include "std/tuple.cuh"
namespace cuda {
namespace std {
using namespace ::std;
}
}  // namespace cuda
