// <getopt.h>: las opciones de la línea de órdenes.
#pragma once
inline char *optarg = nullptr;
inline int optind = 1, opterr = 1, optopt = '?';
#define no_argument 0
#define required_argument 1
#define optional_argument 2
struct option {
  const char *name;
  int has_arg;
  int *flag;
  int val;
};
inline char *__telar_opt_next = nullptr;

/// El valor de una opción: lo que queda de la palabra o la palabra siguiente.
__host__ inline bool __telar_opt_value(int argc, char *const argv[], char *rest) {
  if (*rest) {
    optarg = rest;
    return true;
  }
  optarg = optind < argc ? argv[optind++] : nullptr;
  return optarg != nullptr;
}
__host__ inline int __telar_opt_error(const char *program, const char *format, int code) {
  if (opterr) {
    fprintf(stderr, "%s: ", program);
    fprintf(stderr, format, optopt);
  }
  return code;
}
/// La siguiente opción de una letra; -1 cuando no queda ninguna. Las demás palabras la detienen.
__host__ inline int getopt(int argc, char *const argv[], const char *letters) {
  optarg = nullptr;
  if (__telar_opt_next == nullptr || *__telar_opt_next == 0) {
    if (optind >= argc || argv[optind][0] != '-' || argv[optind][1] == 0) return -1;
    if (strcmp(argv[optind], "--") == 0) {
      optind++;
      return -1;
    }
    __telar_opt_next = argv[optind++] + 1;
  }
  optopt = *__telar_opt_next++;
  const char *known = strchr(letters, optopt);
  if (optopt == ':' || known == nullptr) return __telar_opt_error(argv[0], "invalid option -- '%c'\n", '?');
  if (known[1] != ':') return optopt;
  char *rest = __telar_opt_next;
  __telar_opt_next = nullptr;
  if (known[2] == ':') {
    optarg = *rest ? rest : nullptr;
    return optopt;
  }
  if (__telar_opt_value(argc, argv, rest)) return optopt;
  return letters[0] == ':' ? ':' : __telar_opt_error(argv[0], "option requires an argument -- '%c'\n", '?');
}
/// Como getopt, también con nombres largos: --nombre, --nombre=valor y --nombre valor.
__host__ inline int getopt_long(int argc, char *const argv[], const char *letters, const option *names, int *index) {
  bool inWord = __telar_opt_next != nullptr && *__telar_opt_next != 0;
  if (inWord || optind >= argc || strncmp(argv[optind], "--", 2) != 0 || argv[optind][2] == 0)
    return getopt(argc, argv, letters);
  optarg = nullptr;
  char *word = argv[optind++] + 2;
  char *equals = strchr(word, '=');
  size_t length = equals ? equals - word : strlen(word);
  for (int i = 0; names[i].name != nullptr; i++) {
    if (strncmp(names[i].name, word, length) != 0 || names[i].name[length] != 0) continue;
    if (index != nullptr) *index = i;
    char nothing[1] = {0};
    if (equals != nullptr) {
      optarg = equals + 1;
    } else if (names[i].has_arg == required_argument && !__telar_opt_value(argc, argv, nothing)) {
      if (opterr) fprintf(stderr, "%s: option '--%s' requires an argument\n", argv[0], word);
      return letters[0] == ':' ? ':' : '?';
    }
    if (names[i].flag == nullptr) return names[i].val;
    *names[i].flag = names[i].val;
    return 0;
  }
  optopt = 0;
  if (opterr) fprintf(stderr, "%s: unrecognized option '--%s'\n", argv[0], word);
  return '?';
}
