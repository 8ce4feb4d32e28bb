// <sys/mman.h>: memoria anónima.
#pragma once
#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 16
#define MAP_ANONYMOUS 32
#define MAP_ANON 32
#define MAP_FAILED ((void *)-1)
/// Reserva memoria en cero; no asocia archivos.
__host__ inline void *mmap(void *address, size_t bytes, int protection, int flags, int file, long offset) {
  return flags & MAP_ANONYMOUS ? calloc(bytes, 1) : MAP_FAILED;
}
__host__ inline int munmap(void *address, size_t bytes) { free(address); return 0; }
