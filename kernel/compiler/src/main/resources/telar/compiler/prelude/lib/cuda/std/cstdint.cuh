// <cuda/std/cstdint>: lo mismo que <cstdint>, con el nombre de la biblioteca de CUDA.
#pragma once

namespace cuda {
namespace std {
using namespace ::std;
}
}  // namespace cuda
