// <cuda/std/atomic>: las de <cuda/atomic>.
#pragma once
#include "lib/cuda/atomic.cuh"
