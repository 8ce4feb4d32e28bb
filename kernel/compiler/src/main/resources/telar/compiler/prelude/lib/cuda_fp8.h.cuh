// <cuda_fp8.h>: números de 8 bits. E4M3 tiene 4 bits de exponente y 3 de fracción, llega a 448 y no
// tiene infinitos; E5M2 tiene 5 y 2, llega a 57344 y tiene infinitos. Se convierte con el redondeo más
// cercano (los empates, al par) y, en los constructores, lo que no cabe se queda en el mayor número.
#pragma once
#include "half.cuh"
#include "bfloat16.cuh"
#include "lib/fp8/conversions.cuh"
#include "lib/fp8/types.cuh"
