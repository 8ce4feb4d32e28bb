// Una parte de la biblioteca de C.
/// Reserva memoria sin inicializar.
__host__ __device__ __telar_intrinsic("malloc") void * malloc(size_t bytes);
/// Reserva memoria en cero.
__host__ __telar_intrinsic("calloc") void * calloc(size_t count, size_t size);
__host__ __telar_intrinsic("realloc") void * realloc(void *old, size_t bytes);
__host__ __telar_intrinsic("aligned_alloc") void * aligned_alloc(size_t alignment, size_t bytes);
/// Libera lo que reservó malloc.
__host__ __device__ __telar_intrinsic("free") void free(void *address);
/// Copia bytes.
__host__ __device__ __telar_intrinsic("memcpy") void * memcpy(void *target, const void *source, size_t bytes);
__host__ __device__ __telar_intrinsic("memmove") void * memmove(void *target, const void *source, size_t bytes);
/// Pone todos los bytes en value.
__host__ __device__ __telar_intrinsic("memset") void * memset(void *target, int value, size_t bytes);
__host__ __telar_intrinsic("memcmp") int memcmp(const void *left, const void *right, size_t bytes);
__host__ __telar_intrinsic("strlen") size_t strlen(const char *text);
__host__ __telar_intrinsic("strcmp") int strcmp(const char *left, const char *right);
__host__ __telar_intrinsic("strncmp") int strncmp(const char *left, const char *right, size_t limit);
__host__ __telar_intrinsic("strcpy") char * strcpy(char *target, const char *source);
__host__ __telar_intrinsic("strncpy") char * strncpy(char *target, const char *source, size_t limit);
__host__ __telar_intrinsic("strcat") char * strcat(char *target, const char *source);
__host__ __telar_intrinsic("strchr") char * strchr(const char *text, int wanted);
__host__ __telar_intrinsic("strrchr") char * strrchr(const char *text, int wanted);
__host__ __telar_intrinsic("strstr") char * strstr(const char *text, const char *wanted);
/// El entero que dice el texto.
__host__ __telar_intrinsic("atoi") int atoi(const char *text);
__host__ __telar_intrinsic("atol") long atol(const char *text);
__host__ __telar_intrinsic("atoll") long long atoll(const char *text);
__host__ __telar_intrinsic("atof") double atof(const char *text);
__host__ __telar_intrinsic("strtol") long strtol(const char *text, char **end, int base);
__host__ __telar_intrinsic("strtoll") long long strtoll(const char *text, char **end, int base);
__host__ __telar_intrinsic("strtoul") unsigned long strtoul(const char *text, char **end, int base);
__host__ __telar_intrinsic("strtoull") unsigned long long strtoull(const char *text, char **end, int base);
__host__ __telar_intrinsic("strtod") double strtod(const char *text, char **end);
__host__ __telar_intrinsic("strtof") float strtof(const char *text, char **end);
/// Entero pseudoaleatorio de 0 a RAND_MAX.
__host__ __telar_intrinsic("rand") int rand();
/// Fija la semilla de rand().
__host__ __telar_intrinsic("srand") void srand(unsigned int seed);
/// Termina el programa.
__host__ __telar_intrinsic("exit") void exit(int code);
__host__ __telar_intrinsic("_exit") void _exit(int code);
__host__ __telar_intrinsic("abort") void abort();
__host__ __telar_intrinsic("getenv") char * getenv(const char *name);
__host__ __telar_intrinsic("time") time_t time(time_t *pointer);
__host__ __device__ __telar_intrinsic("clock") clock_t clock();

struct timespec { time_t tv_sec; long tv_nsec; };
struct timeval { time_t tv_sec; long tv_usec; };
__host__ __telar_intrinsic("clock_gettime") int clock_gettime(int clock, timespec *now);
__host__ __telar_intrinsic("gettimeofday") int gettimeofday(timeval *now, void *zone);

struct FILE;
#define stdin ((FILE *)0)
#define stdout ((FILE *)1)
#define stderr ((FILE *)2)
#define EOF (-1)
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
#define CLOCKS_PER_SEC 1000000
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
__host__ __telar_intrinsic("fprintf") int fprintf(FILE *stream, const char *format, ...);
__host__ __telar_intrinsic("sprintf") int sprintf(char *target, const char *format, ...);
__host__ __telar_intrinsic("snprintf") int snprintf(char *target, size_t size, const char *format, ...);
__host__ __telar_intrinsic("puts") int puts(const char *text);
__host__ __telar_intrinsic("fputs") int fputs(const char *text, FILE *stream);
__host__ __telar_intrinsic("putchar") int putchar(int character);
__host__ __telar_intrinsic("fflush") int fflush(FILE *stream);

/// Ordena un arreglo con la función de comparación.
__host__ inline void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *)) {
  char *first = (char *)base;
  for (size_t gap = count / 2; gap > 0; gap /= 2) {
    for (size_t i = gap; i < count; i++) {
      for (size_t j = i; j >= gap && compare(first + (j - gap) * size, first + j * size) > 0; j -= gap) {
        char *a = first + (j - gap) * size;
        char *b = first + j * size;
        for (size_t k = 0; k < size; k++) {
          char moved = a[k];
          a[k] = b[k];
          b[k] = moved;
        }
      }
    }
  }
}
