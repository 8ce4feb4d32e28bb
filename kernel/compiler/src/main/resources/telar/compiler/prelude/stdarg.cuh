// <cstdarg>: los argumentos de una función declarada con «...». Cada uno ocupa ocho bytes.
typedef char *va_list;
__host__ __telar_intrinsic("telar.variadic") va_list __telar_variadic();
#define va_start(list, last) ((list) = __telar_variadic())
#define va_arg(list, type) (*(type *)(((list) += 8) - 8))
#define va_copy(to, from) ((to) = (from))
#define va_end(list) ((void)0)

/// Como `printf`, con los argumentos que faltan por leer de la lista.
__host__ __telar_intrinsic("vprintf") int vprintf(const char *format, va_list list);
/// Como `fprintf`, con los argumentos que faltan por leer de la lista.
__host__ __telar_intrinsic("vfprintf") int vfprintf(FILE *stream, const char *format, va_list list);
/// Como `sprintf`, con los argumentos que faltan por leer de la lista.
__host__ __telar_intrinsic("vsprintf") int vsprintf(char *target, const char *format, va_list list);
/// Como `snprintf`, con los argumentos que faltan por leer de la lista.
__host__ __telar_intrinsic("vsnprintf") int vsnprintf(char *target, size_t size, const char *format, va_list list);

namespace std {
using ::va_list;
using ::vprintf;
using ::vfprintf;
using ::vsprintf;
using ::vsnprintf;
}
