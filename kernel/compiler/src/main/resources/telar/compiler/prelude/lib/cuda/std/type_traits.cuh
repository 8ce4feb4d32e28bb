// <cuda/std/type_traits>: lo mismo que <type_traits>, con el nombre de la biblioteca de CUDA.
#pragma once

namespace cuda {
namespace std {
using namespace ::std;
}
}  // namespace cuda
