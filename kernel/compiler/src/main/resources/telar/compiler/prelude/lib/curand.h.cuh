// <curand.h>: llenar memoria con números aleatorios desde el host. Hay XORWOW (el que se usa si no se
// pide otro) y Philox. XORWOW sigue el orden documentado por NVIDIA: el número n sale de la secuencia
// n % 4096; la igualdad con una GPU no se ha comprobado.
#pragma once
#include "lib/curand_kernel.h.cuh"
#include "lib/curand/generator.cuh"
#include "lib/curand/generate.cuh"
