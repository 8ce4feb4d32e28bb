// <helper_timer.h>: cronómetros del host, en milisegundos. Telar lo trae para los programas que no
// llevan el suyo.
#pragma once
/// Un cronómetro que se puede parar y seguir.
class StopWatchInterface {
  double started = 0, total = 0;
  int sessions = 0;
  bool running = false;

  static double now() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
  }

 public:
  void start() {
    started = now();
    running = true;
  }
  void stop() {
    total += now() - started;
    running = false;
    sessions++;
  }
  void reset() {
    total = 0;
    sessions = 0;
    started = now();
  }
  /// Milisegundos en total.
  float getTime() { return (float)(running ? total + now() - started : total); }
  /// Milisegundos de cada vez, en promedio.
  float getAverageTime() { return sessions > 0 ? (float)(total / sessions) : 0.0f; }
};
__host__ inline bool sdkCreateTimer(StopWatchInterface **timer) {
  *timer = new StopWatchInterface();
  return true;
}
__host__ inline bool sdkDeleteTimer(StopWatchInterface **timer) {
  delete *timer;
  *timer = NULL;
  return true;
}
__host__ inline bool sdkStartTimer(StopWatchInterface **timer) {
  if (*timer != NULL) (*timer)->start();
  return true;
}
__host__ inline bool sdkStopTimer(StopWatchInterface **timer) {
  if (*timer != NULL) (*timer)->stop();
  return true;
}
__host__ inline bool sdkResetTimer(StopWatchInterface **timer) {
  if (*timer != NULL) (*timer)->reset();
  return true;
}
/// Milisegundos medidos.
__host__ inline float sdkGetTimerValue(StopWatchInterface **timer) { return *timer != NULL ? (*timer)->getTime() : 0.0f; }
__host__ inline float sdkGetAverageTimerValue(StopWatchInterface **timer) { return *timer != NULL ? (*timer)->getAverageTime() : 0.0f; }
