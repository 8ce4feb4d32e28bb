// <cuda/std/utility>: lo mismo que <utility>, con el nombre de la biblioteca de CUDA.
#pragma once
#include "std/utility.cuh"
namespace cuda {
namespace std {
using namespace ::std;
}
}  // namespace cuda
