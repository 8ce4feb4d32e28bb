package telar.notebook.magics;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.notebook.shell.Completer.Completion;

/** Completes words in a CUDA cell: CUDA's own names and those that the cell already uses. */
public final class CudaWords {

  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w{2,}");
  private static final List<String> BUILT_IN =
      List.of(
          "__global__",
          "__device__",
          "__host__",
          "__shared__",
          "__constant__",
          "__restrict__",
          "__syncthreads()",
          "__syncwarp()",
          "__shfl_sync",
          "__shfl_up_sync",
          "__shfl_down_sync",
          "__shfl_xor_sync",
          "__ballot_sync",
          "__any_sync",
          "__all_sync",
          "__ldg",
          "__popc",
          "__ffs",
          "__clz",
          "threadIdx",
          "blockIdx",
          "blockDim",
          "gridDim",
          "warpSize",
          "atomicAdd",
          "atomicSub",
          "atomicMax",
          "atomicMin",
          "atomicExch",
          "atomicCAS",
          "atomicAnd",
          "atomicOr",
          "atomicXor",
          "cudaMalloc",
          "cudaMemcpy",
          "cudaMemset",
          "cudaFree",
          "cudaDeviceSynchronize",
          "cudaGetLastError",
          "cudaMemcpyHostToDevice",
          "cudaMemcpyDeviceToHost",
          "float2",
          "float4",
          "int2",
          "int4",
          "make_float4",
          "half",
          "fmaxf",
          "fminf",
          "sqrtf",
          "rsqrtf",
          "expf",
          "logf",
          "fabsf",
          "fmaf",
          "printf",
          "unsigned",
          "const",
          "template",
          "typename",
          "return",
          "float",
          "double",
          "while");

  private CudaWords() {}

  public static Completion complete(String code, int cursor) {
    int start = cursor;
    while (start > 0 && isPartOfWord(code.charAt(start - 1))) {
      start--;
    }
    String prefix = code.substring(start, cursor);
    String rest = code.substring(0, start) + " " + code.substring(cursor);
    List<String> matches =
        Stream.concat(BUILT_IN.stream(), WORD.matcher(rest).results().map(MatchResult::group))
            .filter(word -> word.startsWith(prefix) && !word.equals(prefix))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    return new Completion(prefix.isEmpty() ? List.of() : matches, start, cursor);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
