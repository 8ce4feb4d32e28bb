// <pthread.h>: en Telar el host tiene un solo hilo. pthread_create ejecuta la función en ese momento,
// hasta el final; quien espera a una condición que nadie puede cumplir termina el programa.
#pragma once
typedef unsigned long pthread_t;
struct pthread_attr_t { int unused; };
struct pthread_mutex_t { int locked; };
struct pthread_mutexattr_t { int unused; };
struct pthread_cond_t { int unused; };
struct pthread_condattr_t { int unused; };
#define PTHREAD_MUTEX_INITIALIZER {0}
#define PTHREAD_COND_INITIALIZER {0}
/// Ejecuta start(argument) antes de volver.
__host__ inline int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  *thread = (pthread_t)start(argument);
  return 0;
}
__host__ inline int pthread_join(pthread_t thread, void **result) {
  if (result) *result = (void *)thread;
  return 0;
}
__host__ inline int pthread_detach(pthread_t thread) { return 0; }
__host__ inline pthread_t pthread_self() { return 1; }
__host__ inline int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes) { mutex->locked = 0; return 0; }
__host__ inline int pthread_mutex_destroy(pthread_mutex_t *mutex) { return 0; }
__host__ inline int pthread_mutex_lock(pthread_mutex_t *mutex) { mutex->locked = 1; return 0; }
__host__ inline int pthread_mutex_unlock(pthread_mutex_t *mutex) { mutex->locked = 0; return 0; }
__host__ inline int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *attributes) { return 0; }
__host__ inline int pthread_cond_destroy(pthread_cond_t *condition) { return 0; }
__host__ inline int pthread_cond_signal(pthread_cond_t *condition) { return 0; }
__host__ inline int pthread_cond_broadcast(pthread_cond_t *condition) { return 0; }
__host__ inline int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
  fprintf(stderr, "pthread_cond_wait espera para siempre: en Telar el host tiene un solo hilo.\n");
  abort();
  return 1;
}
