// <helper_functions.h>: argumentos y cronómetros. Las imágenes (helper_image.h) no están.
#pragma once
#include "lib/helper_string.h.cuh"
#include "lib/helper_timer.h.cuh"
