// <cfenv>
#pragma once
#include "lib/fenv.h.cuh"
namespace std {
using ::fegetround;
using ::fesetround;
}
