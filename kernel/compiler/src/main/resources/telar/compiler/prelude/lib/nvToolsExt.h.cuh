// <nvToolsExt.h>: lo mismo que <nvtx3/nvToolsExt.h>.
#pragma once
#include "lib/nvtx3/nvToolsExt.h.cuh"
