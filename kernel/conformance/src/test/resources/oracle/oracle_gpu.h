// What oracle_main.h asks for when a GPU runs the programs: managed memory and real launches.
#pragma once
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define ORACLE_INPUT static __managed__

inline void oracle_check(cudaError_t error) {
  if (error == cudaSuccess) return;
  printf("%s\n", cudaGetErrorString(error));
  exit(3);
}

template <typename T>
struct OracleManaged {
  using value_type = T;
  OracleManaged() = default;
  template <typename U>
  OracleManaged(const OracleManaged<U> &) {}
  T *allocate(size_t count) {
    T *memory;
    oracle_check(cudaMallocManaged(&memory, count * sizeof(T)));
    return memory;
  }
  void deallocate(T *memory, size_t) { cudaFree(memory); }
  template <typename U>
  bool operator==(const OracleManaged<U> &) const { return true; }
  template <typename U>
  bool operator!=(const OracleManaged<U> &) const { return false; }
};
template <typename T>
using OracleVector = std::vector<T, OracleManaged<T>>;

#define ORACLE_GO                                  \
  static void go(const Entry &entry) {             \
    kernel<<<entry.grid, entry.block>>> ORACLE_ARGUMENTS; \
    oracle_check(cudaGetLastError());              \
    oracle_check(cudaDeviceSynchronize());         \
  }

// nvcc lets no function for host and device call what is for the device only; the programs do.
#undef __host__
#define __host__
