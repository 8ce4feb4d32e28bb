// <omp.h>: en Telar el host tiene un solo hilo, así que las regiones paralelas las ejecuta él.
#pragma once
__host__ inline int omp_get_num_procs() { return 1; }
__host__ inline int omp_get_max_threads() { return 1; }
__host__ inline int omp_get_num_threads() { return 1; }
__host__ inline int omp_get_thread_num() { return 0; }
__host__ inline void omp_set_num_threads(int count) {}
__host__ inline int omp_in_parallel() { return 0; }
__host__ inline void omp_set_dynamic(int dynamic) {}
/// Segundos desde un momento fijo.
__host__ inline double omp_get_wtime() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}
