package telar.compiler.frontend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of the prelude a file's text calls for. CUDA has them without an {@code #include},
 * but few programs use them, and reading them costs time.
 */
final class OnDemandHeaders {

  private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        "runtime_more.cuh",
        List.of(
            "cudaFuncGetAttributes",
            "cudaFuncAttributes",
            "cudaGetFuncBySymbol",
            "cudaHostRegister",
            "cudaHostUnregister",
            "cudaHostGet",
            "cudaLaunch",
            "cudaLaunchHostFunc",
            "cudaStreamAddCallback",
            "CUDART_CB",
            "cudaHostFn",
            "cudaStreamCallback",
            "Priority",
            "cudaMemAdvise",
            "cudaPointer",
            "cudaOccupancy",
            "cudaDeviceSetLimit",
            "cudaDeviceGetLimit",
            "cudaLimit",
            "cudaSetDeviceFlags",
            "cudaDeviceSchedule",
            "cudaDeviceMapHost",
            "cudaDeviceBlockingSync",
            "Peer",
            "cudaProfiler",
            "cudaStreamAttachMemAsync",
            "cudaChooseDevice",
            "cudaDeviceGetPCIBusId",
            "cudaDeviceGetByPCIBusId",
            "cudaDeviceSetCacheConfig",
            "cudaDeviceSetSharedMemConfig",
            "cudaFuncSetSharedMemConfig",
            "cudaSharedMem",
            "cudaMemPool",
            "cudaDeviceGetDefaultMemPool",
            "cudaDeviceGetMemPool",
            "cudaDeviceSetMemPool",
            "cudaMallocFromPool",
            "cudaMemLocation",
            "cudaMemAccess",
            "AccessPolicy",
            "cudaAccessProperty",
            "cudaStreamAttr",
            "cudaCtxReset",
            "cudaThreadExit",
            "cudaMemcpyPeer",
            "cudaGetSurface",
            "cudaInitDevice",
            "cudaStreamGet",
            "CUDART_INF",
            "CUDART_NAN",
            "CUDART_PI"));
    WORDS.put(
        "textures.cuh",
        List.of(
            "cudaArray",
            "cudaMipmapped",
            "cudaTexture",
            "cudaSurface",
            "cudaResource",
            "cudaChannelFormat",
            "cudaCreateChannelDesc",
            "cudaMemcpy3D",
            "cudaMalloc3D",
            "cudaMallocArray",
            "cudaMemset3D",
            "cudaPitchedPtr",
            "cudaExtent",
            "cudaPos",
            "cudaReadMode",
            "cudaFilterMode",
            "cudaAddressMode",
            "cudaBoundaryMode",
            "tex1D",
            "tex2D",
            "tex3D",
            "texCubemap",
            "surf1D",
            "surf2D",
            "surf3D",
            "cudaMemcpyNodeParams",
            "ToArray",
            "FromArray"));
    WORDS.put(
        "graphs.cuh",
        List.of(
            "cudaGraph", "Capture", "cudaKernelNodeParams", "cudaMemsetParams", "cudaHostNode"));
    WORDS.put("rand48.cuh", List.of("rand48("));
    WORDS.put("lib/getopt.h.cuh", List.of("getopt(", "optarg", "optind"));
    WORDS.put("ptx.cuh", List.of("asm(", "asm (", "asm volatile", "__asm"));
    WORDS.put("video.cuh", List.of("__v", "__usad4"));
    WORDS.put(
        "special.cuh",
        List.of(
            "inv(",
            "invf(",
            "erfcx",
            "j0",
            "j1",
            "jn",
            "y0",
            "y1",
            "yn",
            "cyl_bessel",
            "norm",
            "remquo",
            "scalbln",
            "fdivide"));
    WORDS.put("rounded.cuh", List.of("_rz(", "_ru(", "_rd("));
    WORDS.put("dpx.cuh", List.of("__via", "__vib", "__vim"));
    WORDS.put(
        "conversions_more.cuh", List.of("_rz(", "_ru(", "_rd(", "2uint_rn", "2ull_rn", "__ull2"));
    WORDS.put("atomics_scoped.cuh", List.of("_system(", "_block(", "__sync_", "__nv_atomic"));
  }

  private OnDemandHeaders() {}

  /** The prelude files to read before a file. */
  static List<String> of(String text) {
    List<String> headers = new ArrayList<>();
    WORDS.forEach(
        (header, words) -> {
          if (words.stream().anyMatch(text::contains)) {
            headers.add(header);
          }
        });
    return headers;
  }
}
