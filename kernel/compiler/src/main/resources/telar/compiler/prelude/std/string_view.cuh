// <string_view>
#pragma once
#include "std/string.cuh"
