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
__host__ __telar_intrinsic_pure("__telar_peek") void * __telar_peek(const void *address);
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
/// Pide que se llame a una función cuando el programa termine; las últimas pedidas van primero.
__host__ __telar_intrinsic("atexit") int atexit(void (*function)());
__host__ __telar_intrinsic("__cxa_atexit") int __cxa_atexit(void (*function)(void *), void *object, void *module);
__host__ __telar_intrinsic("abort") void abort();
__host__ __telar_intrinsic("getenv") char * getenv(const char *name);
__host__ __telar_intrinsic("time") time_t time(time_t *pointer);
__host__ __device__ __telar_intrinsic("clock") clock_t clock();

struct timespec { time_t tv_sec; long tv_nsec; };
struct timeval { time_t tv_sec; long tv_usec; };
__host__ __telar_intrinsic("clock_gettime") int clock_gettime(int clock, timespec *now);
__host__ __telar_intrinsic("gettimeofday") int gettimeofday(timeval *now, void *zone);

struct FILE;
#define stdin ((FILE *)1)
#define stdout ((FILE *)2)
#define stderr ((FILE *)3)
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 8192
#define FILENAME_MAX 4096
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
/// Abre un archivo; NULL si no se puede.
__host__ __telar_intrinsic("fopen") FILE *fopen(const char *name, const char *mode);
__host__ __telar_intrinsic("fclose") int fclose(FILE *file);
/// Lee count elementos de size bytes; devuelve cuántos leyó.
__host__ __telar_intrinsic("fread") size_t fread(void *target, size_t size, size_t count, FILE *file);
/// Escribe count elementos de size bytes; devuelve cuántos escribió.
__host__ __telar_intrinsic("fwrite") size_t fwrite(const void *source, size_t size, size_t count, FILE *file);
/// Lee una línea de a lo sumo limit - 1 caracteres; NULL al final del archivo.
__host__ __telar_intrinsic("fgets") char *fgets(char *target, int limit, FILE *file);
__host__ __telar_intrinsic("fgetc") int fgetc(FILE *file);
__host__ __telar_intrinsic("fgetc") int getc(FILE *file);
__host__ __telar_intrinsic("ungetc") int ungetc(int character, FILE *file);
__host__ __telar_intrinsic("fputc") int fputc(int character, FILE *file);
__host__ __telar_intrinsic("fputc") int putc(int character, FILE *file);
__host__ inline int getchar() { return fgetc(stdin); }
__host__ __telar_intrinsic("fseek") int fseek(FILE *file, long offset, int whence);
__host__ __telar_intrinsic("fseek") int fseeko(FILE *file, long offset, int whence);
__host__ __telar_intrinsic("ftell") long ftell(FILE *file);
__host__ __telar_intrinsic("ftell") long ftello(FILE *file);
__host__ inline void rewind(FILE *file) { fseek(file, 0, SEEK_SET); }
__host__ __telar_intrinsic("feof") int feof(FILE *file);
__host__ __telar_intrinsic("ferror") int ferror(FILE *file);
__host__ __telar_intrinsic("clearerr") void clearerr(FILE *file);
__host__ __telar_intrinsic("remove") int remove(const char *name);
/// No hay intérprete de comandos: con NULL devuelve 0, y con una orden avisa y devuelve -1.
__host__ inline int system(const char *command) {
  if (!command) return 0;
  fprintf(stderr, "system: Telar no ejecuta órdenes del sistema: %s\n", command);
  return -1;
}
__host__ __telar_intrinsic("rename") int rename(const char *name, const char *to);
__host__ __telar_intrinsic("getline") ssize_t getline(char **line, size_t *capacity, FILE *file);
__host__ inline int setvbuf(FILE *file, char *buffer, int mode, size_t size) { return 0; }
__host__ inline void setbuf(FILE *file, char *buffer) {}
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
/// Lee valores según el formato; devuelve cuántos leyó.
__host__ __telar_intrinsic("scanf") int scanf(const char *format, ...);
__host__ __telar_intrinsic("fscanf") int fscanf(FILE *file, const char *format, ...);
__host__ __telar_intrinsic("sscanf") int sscanf(const char *text, const char *format, ...);
__host__ __telar_intrinsic("perror") void perror(const char *prefix);
__host__ __telar_intrinsic("strerror") char *strerror(int error);
__host__ __telar_intrinsic("__errno_location") int *__errno_location();
#define errno (*__errno_location())
#define ENOENT 2
#define EIO 5
#define ENOMEM 12
#define EACCES 13
#define EEXIST 17
#define EINVAL 22
#define EDOM 33
#define ERANGE 34

__host__ inline int isdigit(int c) { return c >= '0' && c <= '9'; }
__host__ inline int islower(int c) { return c >= 'a' && c <= 'z'; }
__host__ inline int isupper(int c) { return c >= 'A' && c <= 'Z'; }
__host__ inline int isalpha(int c) { return islower(c) || isupper(c); }
__host__ inline int isalnum(int c) { return isalpha(c) || isdigit(c); }
__host__ inline int isspace(int c) { return c == ' ' || (c >= 9 && c <= 13); }
__host__ inline int isxdigit(int c) { return isdigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
__host__ inline int isprint(int c) { return c >= 32 && c < 127; }
__host__ inline int isgraph(int c) { return c > 32 && c < 127; }
__host__ inline int ispunct(int c) { return isgraph(c) && !isalnum(c); }
__host__ inline int iscntrl(int c) { return (c >= 0 && c < 32) || c == 127; }
__host__ inline int tolower(int c) { return isupper(c) ? c + 32 : c; }
__host__ inline int toupper(int c) { return islower(c) ? c - 32 : c; }
__host__ inline int strcasecmp(const char *a, const char *b) {
  while (*a != 0 && tolower(*a) == tolower(*b)) a++, b++;
  return tolower((unsigned char)*a) - tolower((unsigned char)*b);
}
__host__ inline int strncasecmp(const char *a, const char *b, size_t limit) {
  for (; limit > 0; limit--, a++, b++) {
    if (*a == 0 || tolower(*a) != tolower(*b)) return tolower((unsigned char)*a) - tolower((unsigned char)*b);
  }
  return 0;
}
__host__ inline char *strdup(const char *text) { return strcpy((char *)malloc(strlen(text) + 1), text); }
__host__ inline size_t strspn(const char *text, const char *accepted) {
  size_t n = 0;
  while (text[n] != 0 && strchr(accepted, text[n]) != NULL) n++;
  return n;
}
__host__ inline size_t strcspn(const char *text, const char *rejected) {
  size_t n = 0;
  while (text[n] != 0 && strchr(rejected, text[n]) == NULL) n++;
  return n;
}
__host__ inline char *strpbrk(const char *text, const char *wanted) {
  size_t n = strcspn(text, wanted);
  return text[n] == 0 ? NULL : (char *)text + n;
}
__host__ inline char *strtok_r(char *text, const char *separators, char **rest) {
  char *start = text == NULL ? *rest : text;
  start += strspn(start, separators);
  if (*start == 0) {
    *rest = start;
    return NULL;
  }
  char *end = start + strcspn(start, separators);
  *rest = *end == 0 ? end : end + 1;
  *end = 0;
  return start;
}
__host__ inline char *strtok(char *text, const char *separators) {
  static char *rest;
  return strtok_r(text, separators, &rest);
}
__host__ inline char *strncat(char *target, const char *source, size_t limit) {
  char *end = target + strlen(target);
  while (limit-- > 0 && *source != 0) *end++ = *source++;
  *end = 0;
  return target;
}
__host__ inline void *memchr(const void *memory, int wanted, size_t bytes) {
  const unsigned char *p = (const unsigned char *)memory;
  for (; bytes > 0; bytes--, p++)
    if (*p == (unsigned char)wanted) return (void *)p;
  return NULL;
}
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
