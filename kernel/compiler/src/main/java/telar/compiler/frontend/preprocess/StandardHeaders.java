package telar.compiler.frontend.preprocess;

import java.util.Set;

/** Headers of C, C++ and CUDA that exist elsewhere, so that their names are no typing errors. */
final class StandardHeaders {

  private static final Set<String> CPP =
      Set.of(
          "algorithm",
          "any",
          "array",
          "atomic",
          "bitset",
          "charconv",
          "chrono",
          "complex",
          "condition_variable",
          "deque",
          "exception",
          "execution",
          "filesystem",
          "forward_list",
          "fstream",
          "functional",
          "future",
          "initializer_list",
          "iomanip",
          "ios",
          "iostream",
          "istream",
          "iterator",
          "limits",
          "list",
          "locale",
          "map",
          "memory",
          "mutex",
          "new",
          "numeric",
          "optional",
          "ostream",
          "queue",
          "random",
          "ratio",
          "regex",
          "set",
          "sstream",
          "stack",
          "stdexcept",
          "streambuf",
          "string",
          "string_view",
          "system_error",
          "thread",
          "tuple",
          "type_traits",
          "typeindex",
          "typeinfo",
          "unordered_map",
          "unordered_set",
          "utility",
          "valarray",
          "variant",
          "vector");

  private static final Set<String> C =
      Set.of(
          "cctype",
          "cerrno",
          "cfenv",
          "cinttypes",
          "csetjmp",
          "csignal",
          "cstdarg",
          "cuchar",
          "cwchar",
          "ctype.h",
          "dirent.h",
          "errno.h",
          "fcntl.h",
          "fenv.h",
          "memory.h",
          "mpi.h",
          "omp.h",
          "pthread.h",
          "setjmp.h",
          "signal.h",
          "stdarg.h",
          "windows.h");

  private static final Set<String> CUDA =
      Set.of(
          "cooperative_groups.h",
          "cublas_v2.h",
          "cublasLt.h",
          "cuda_fp8.h",
          "cudnn.h",
          "cufft.h",
          "curand.h",
          "curand_kernel.h",
          "cusolverDn.h",
          "cusparse.h",
          "mma.h",
          "nccl.h",
          "nvml.h",
          "nvrtc.h");

  private static final Set<String> CUDA_FOLDERS =
      Set.of("cooperative_groups", "cub", "cuda", "cutlass", "cute", "nv", "sys", "thrust");

  private StandardHeaders() {}

  static boolean exists(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? CPP.contains(name) || C.contains(name) || CUDA.contains(name)
        : CUDA_FOLDERS.contains(name.substring(0, slash));
  }
}
