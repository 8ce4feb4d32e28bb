// <helper_string.h>: argumentos de la línea de comandos (-nombre o --nombre=valor) y archivos. Telar lo
// trae para los programas que no llevan el suyo.
#pragma once
#ifndef EXIT_WAIVED
#define EXIT_WAIVED 2
#endif
#define STRCASECMP strcasecmp
#define STRNCASECMP strncasecmp
#define STRCPY(target, length, source) strcpy(target, source)
#define FOPEN(handle, name, mode) (handle = fopen(name, mode))
#define FOPEN_FAIL(result) (result == NULL)
#define SSCANF sscanf
#define SPRINTF sprintf

/// Cuántos guiones, u otro carácter, hay al comienzo de un texto.
__host__ inline int stringRemoveDelimiter(char delimiter, const char *string) {
  int start = 0;
  while (string[start] == delimiter) start++;
  return start >= (int)strlen(string) - 1 ? 0 : start;
}
/// Dónde empieza la extensión de un nombre de archivo; 0 si no tiene.
__host__ inline int getFileExtension(char *filename, char **extension) {
  char *dot = strrchr(filename, '.');
  *extension = dot == NULL ? NULL : dot + 1;
  return dot == NULL ? 0 : (int)(dot + 1 - filename);
}
/// El valor de un argumento: lo que sigue al signo igual, "" si no lo tiene y NULL si no está.
__host__ inline const char *__telar_argument(int argc, const char **argv, const char *name) {
  size_t length = strlen(name);
  for (int i = 1; i < argc; i++) {
    const char *given = argv[i] + stringRemoveDelimiter('-', argv[i]);
    if (strncasecmp(given, name, length) != 0) continue;
    if (given[length] == '=') return given + length + 1;
    if (given[length] == '\0') return given + length;
  }
  return NULL;
}
/// Si está un argumento.
__host__ inline bool checkCmdLineFlag(const int argc, const char **argv, const char *name) { return __telar_argument(argc, argv, name) != NULL; }
/// El entero de -nombre=valor; 0 si no está.
__host__ inline int getCmdLineArgumentInt(const int argc, const char **argv, const char *name) {
  const char *value = __telar_argument(argc, argv, name);
  return value == NULL ? 0 : atoi(value);
}
__host__ inline float getCmdLineArgumentFloat(const int argc, const char **argv, const char *name) {
  const char *value = __telar_argument(argc, argv, name);
  return value == NULL ? 0.0f : (float)atof(value);
}
/// El texto de -nombre=valor; si no está, NULL y devuelve false.
__host__ inline bool getCmdLineArgumentString(const int argc, const char **argv, const char *name, char **value) {
  const char *found = __telar_argument(argc, argv, name);
  *value = (char *)found;
  return found != NULL;
}
template <typename T> __host__ inline bool getCmdLineArgumentValue(const int argc, const char **argv, const char *name, T *value) {
  const char *found = __telar_argument(argc, argv, name);
  if (found != NULL) *value = (T)atoi(found);
  return found != NULL;
}
/// Busca un archivo aquí y en la carpeta data; devuelve su ruta (libérela con free) o NULL.
__host__ inline char *sdkFindFilePath(const char *filename, const char *executable) {
  const char *folders[] = {"", "data/", "../data/", "../../data/"};
  char *path = (char *)malloc(strlen(filename) + 16);
  for (int i = 0; i < 4; i++) {
    strcpy(path, folders[i]);
    strcat(path, filename);
    FILE *file = fopen(path, "rb");
    if (file == NULL) continue;
    fclose(file);
    return path;
  }
  free(path);
  return NULL;
}
