// Las excepciones de C++ en el host: lo que hacen throw, catch y dynamic_cast al ejecutarse.
// La descripción de un tipo: su nombre y los tipos como los que se puede tomar un valor suyo.
struct __telar_view {
  const void *type;
  long offset;
};
struct __telar_type {
  const char *name;
  long count;
};
// El objeto lanzado está a continuación de su registro.
struct __telar_exception {
  const __telar_type *type;
  void (*destroy)(void *);
  __telar_exception *outer;
  int handlers;
  bool rethrown;
};
// Las que se están atendiendo; la más reciente primero.
inline __telar_exception *__telar_caught = nullptr;

__host__ __telar_intrinsic("__telar_throw") void __telar_throw(void *record);

__host__ inline void *__telar_new_exception(size_t bytes, const void *type, void (*destroy)(void *)) {
  __telar_exception *record = (__telar_exception *)malloc(sizeof(__telar_exception) + bytes);
  record->type = (const __telar_type *)type;
  record->destroy = destroy;
  record->outer = nullptr;
  record->handlers = 0;
  record->rethrown = false;
  return record;
}
// Desde dónde se ve como ese tipo lo que está en el objeto; -1 si no se puede.
__host__ __device__ inline long __telar_offset(const void *from, const void *to) {
  const __telar_type *type = (const __telar_type *)from;
  const __telar_view *views = (const __telar_view *)(type + 1);
  for (long i = 0; i < type->count; i++)
    if (views[i].type == to) return views[i].offset;
  return -1;
}
__host__ inline long __telar_handled(void *record, const void *type) {
  return __telar_offset(((__telar_exception *)record)->type, type);
}
__host__ inline void *__telar_begin_catch(void *record) {
  __telar_exception *exception = (__telar_exception *)record;
  if (exception->handlers++ == 0) {
    exception->outer = __telar_caught;
    __telar_caught = exception;
  }
  return exception + 1;
}
__host__ inline void __telar_end_catch(void *record) {
  __telar_exception *exception = (__telar_exception *)record;
  if (--exception->handlers > 0) return;
  __telar_caught = exception->outer;
  if (exception->rethrown) {
    exception->rethrown = false;
    return;
  }
  if (exception->destroy) exception->destroy(exception + 1);
  free(exception);
}
__host__ inline void __telar_rethrow() {
  if (!__telar_caught) abort();
  __telar_caught->rethrown = true;
  __telar_throw(__telar_caught);
}
__host__ __device__ inline void *__telar_dynamic_cast(void *object, const void *type) {
  if (!object) return nullptr;
  const long *table = *(const long **)object;
  char *whole = (char *)object - table[0];
  long offset = __telar_offset(((const void **)table)[1], type);
  return offset < 0 ? nullptr : whole + offset;
}
