// <cuda_pipeline_primitives.h>: lo mismo que <cuda_pipeline.h>.
#pragma once
#include "lib/cuda_pipeline.h.cuh"
