/** The CUDA C++ language for CodeMirror: C++ with CUDA's words, and the `%%cuda` line set apart. */
import { LanguageSupport, StreamLanguage, StreamParser } from '@codemirror/language';
import { clike } from '@codemirror/legacy-modes/mode/clike';

export const CUDA_MIME_TYPE = 'text/x-cuda-src';

const KEYWORDS =
  'asm auto break case catch class const const_cast constexpr continue decltype default delete do ' +
  'dynamic_cast else enum explicit extern for friend goto if inline mutable namespace new noexcept ' +
  'operator private protected public reinterpret_cast return sizeof static static_assert ' +
  'static_cast struct switch template this throw try typedef typename union using virtual volatile ' +
  'while __global__ __device__ __host__ __shared__ __constant__ __managed__ __restrict__ ' +
  '__launch_bounds__ __forceinline__ __noinline__';

const TYPES =
  'bool char double float int long short signed unsigned void size_t wchar_t ' +
  'int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uchar uint ushort ' +
  'half half2 __half __half2 __nv_bfloat16 __nv_bfloat162 dim3 uint3 cudaError_t ' +
  'float2 float3 float4 double2 double3 double4 int2 int3 int4 uint2 uint4 char4 uchar4';

const BUILTINS =
  'threadIdx blockIdx blockDim gridDim warpSize __syncthreads __syncwarp __threadfence ' +
  '__threadfence_block __shfl_sync __shfl_up_sync __shfl_down_sync __shfl_xor_sync ' +
  '__ballot_sync __any_sync __all_sync __activemask __ldg atomicAdd atomicSub atomicExch ' +
  'atomicMin atomicMax atomicInc atomicDec atomicCAS atomicAnd atomicOr atomicXor';

/** The words of a list, as the set that `clike` takes. */
function words(list: string): { [word: string]: boolean } {
  return Object.fromEntries(list.split(' ').map(word => [word, true]));
}

const cpp: StreamParser<unknown> = clike({
  name: 'cuda',
  keywords: words(KEYWORDS),
  types: words(TYPES),
  builtin: words(BUILTINS),
  atoms: words('true false nullptr NULL INFINITY NAN'),
  blockKeywords: words('case class do else for if namespace struct switch try catch while'),
  defKeywords: words('class namespace struct enum union'),
  typeFirstDefinitions: true,
  dontIndentStatements: /^(template|case)$/,
  isIdentifierChar: /[\w_]/,
  hooks: {
    '#': (stream: { skipToEnd(): void }) => {
      stream.skipToEnd();
      return 'meta';
    }
  }
} as never);

/** `clike`, with the magic line (`%%cuda …`) coloured as what it is: not C++. */
const cuda: StreamParser<unknown> = {
  ...cpp,
  token(stream, state) {
    if (stream.sol() && stream.match(/^%%\w.*/)) {
      return 'meta';
    }
    return cpp.token(stream, state);
  }
};

export function cudaLanguage(): LanguageSupport {
  return new LanguageSupport(StreamLanguage.define(cuda));
}
