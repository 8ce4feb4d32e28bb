// <cublas_api.h>: lo mismo que <cublas_v2.h>.
#pragma once
#include "lib/cublas_v2.h.cuh"
