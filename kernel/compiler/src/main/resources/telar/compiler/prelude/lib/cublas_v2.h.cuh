// <cublas_v2.h>: álgebra lineal densa, hecha con kernels de Telar. Las sumas llevan otro orden que las
// de NVIDIA, así que los últimos bits de un resultado pueden ser otros.
#pragma once
#include "lib/cublas/handle.cuh"
#include "lib/cublas/vectors.cuh"
#include "lib/cublas/matrix_vector.cuh"
#include "lib/cublas/products.cuh"
#include "lib/cublas/mixed.cuh"
#include "lib/cublas/missing.cuh"
