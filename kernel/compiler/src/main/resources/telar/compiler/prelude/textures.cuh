// Arreglos de CUDA, texturas y superficies. Una lectura de textura es una lectura de memoria con la
// fórmula de filtrado de la guía de programación de CUDA (fracciones de 8 bits).
#pragma once

enum cudaChannelFormatKind {
  cudaChannelFormatKindSigned = 0,
  cudaChannelFormatKindUnsigned = 1,
  cudaChannelFormatKindFloat = 2,
  cudaChannelFormatKindNone = 3
};
struct cudaChannelFormatDesc {
  int x;
  int y;
  int z;
  int w;
  cudaChannelFormatKind f;
};
struct cudaExtent { size_t width; size_t height; size_t depth; };
struct cudaPos { size_t x; size_t y; size_t z; };
struct cudaPitchedPtr { void *ptr; size_t pitch; size_t xsize; size_t ysize; };
/// Un arreglo del dispositivo con filas, planos y formato.
struct cudaArray {
  cudaChannelFormatDesc desc;
  size_t width;
  size_t height;
  size_t depth;
  size_t element;
  unsigned int flags;
  char *data;
};
typedef cudaArray *cudaArray_t;
typedef const cudaArray *cudaArray_const_t;
struct cudaMipmappedArray;
typedef cudaMipmappedArray *cudaMipmappedArray_t;
#define cudaArrayDefault 0
#define cudaArrayLayered 1
#define cudaArraySurfaceLoadStore 2
#define cudaArrayCubemap 4
#define cudaArrayTextureGather 8

enum cudaResourceType {
  cudaResourceTypeArray = 0,
  cudaResourceTypeMipmappedArray = 1,
  cudaResourceTypeLinear = 2,
  cudaResourceTypePitch2D = 3
};
enum cudaTextureAddressMode {
  cudaAddressModeWrap = 0,
  cudaAddressModeClamp = 1,
  cudaAddressModeMirror = 2,
  cudaAddressModeBorder = 3
};
enum cudaTextureFilterMode { cudaFilterModePoint = 0, cudaFilterModeLinear = 1 };
enum cudaTextureReadMode { cudaReadModeElementType = 0, cudaReadModeNormalizedFloat = 1 };
enum cudaSurfaceBoundaryMode {
  cudaBoundaryModeZero = 0,
  cudaBoundaryModeClamp = 1,
  cudaBoundaryModeTrap = 2
};
enum cudaResourceViewFormat { cudaResViewFormatNone = 0 };
struct cudaResourceViewDesc {
  cudaResourceViewFormat format;
  size_t width;
  size_t height;
  size_t depth;
};
struct __telar_array_resource { cudaArray_t array; };
struct __telar_mipmap_resource { cudaMipmappedArray_t mipmap; };
struct __telar_linear_resource {
  void *devPtr;
  cudaChannelFormatDesc desc;
  size_t sizeInBytes;
};
struct __telar_pitch_resource {
  void *devPtr;
  cudaChannelFormatDesc desc;
  size_t width;
  size_t height;
  size_t pitchInBytes;
};
union __telar_resource {
  __telar_array_resource array;
  __telar_mipmap_resource mipmap;
  __telar_linear_resource linear;
  __telar_pitch_resource pitch2D;
};
struct cudaResourceDesc {
  cudaResourceType resType;
  __telar_resource res;
};
struct cudaTextureDesc {
  cudaTextureAddressMode addressMode[3];
  cudaTextureFilterMode filterMode;
  cudaTextureReadMode readMode;
  int sRGB;
  float borderColor[4];
  int normalizedCoords;
  unsigned int maxAnisotropy;
  cudaTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  int disableTrilinearOptimization;
  int seamlessCubemap;
};
typedef unsigned long long cudaTextureObject_t;
typedef unsigned long long cudaSurfaceObject_t;
struct cudaMemcpy3DParms {
  cudaArray_t srcArray;
  cudaPos srcPos;
  cudaPitchedPtr srcPtr;
  cudaArray_t dstArray;
  cudaPos dstPos;
  cudaPitchedPtr dstPtr;
  cudaExtent extent;
  cudaMemcpyKind kind;
};

__host__ inline cudaExtent make_cudaExtent(size_t width, size_t height, size_t depth) {
  cudaExtent e = {width, height, depth};
  return e;
}
__host__ inline cudaPos make_cudaPos(size_t x, size_t y, size_t z) {
  cudaPos p = {x, y, z};
  return p;
}
__host__ inline cudaPitchedPtr make_cudaPitchedPtr(void *pointer, size_t pitch, size_t width, size_t height) {
  cudaPitchedPtr p = {pointer, pitch, width, height};
  return p;
}
__host__ inline cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w, cudaChannelFormatKind f) {
  cudaChannelFormatDesc d = {x, y, z, w, f};
  return d;
}

/// Cómo se compone un texel de un tipo: kind, bits de un canal y número de canales.
template <typename T> struct __telar_texel;
template <> struct __telar_texel<char> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 1;
  static __device__ char make(int x, int y, int z, int w) { return (char)x; }
};
template <> struct __telar_texel<char1> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 1;
  static __device__ char1 make(int x, int y, int z, int w) { return make_char1((char)x); }
};
template <> struct __telar_texel<char2> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 2;
  static __device__ char2 make(int x, int y, int z, int w) { return make_char2((char)x, (char)y); }
};
template <> struct __telar_texel<char4> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 4;
  static __device__ char4 make(int x, int y, int z, int w) { return make_char4((char)x, (char)y, (char)z, (char)w); }
};
template <> struct __telar_texel<signed char> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 1;
  static __device__ signed char make(int x, int y, int z, int w) { return (signed char)x; }
};
template <> struct __telar_texel<unsigned char> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 1;
  static __device__ unsigned char make(int x, int y, int z, int w) { return (unsigned char)x; }
};
template <> struct __telar_texel<uchar1> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 1;
  static __device__ uchar1 make(int x, int y, int z, int w) { return make_uchar1((unsigned char)x); }
};
template <> struct __telar_texel<uchar2> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 2;
  static __device__ uchar2 make(int x, int y, int z, int w) { return make_uchar2((unsigned char)x, (unsigned char)y); }
};
template <> struct __telar_texel<uchar4> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 4;
  static __device__ uchar4 make(int x, int y, int z, int w) { return make_uchar4((unsigned char)x, (unsigned char)y, (unsigned char)z, (unsigned char)w); }
};
template <> struct __telar_texel<short> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 1;
  static __device__ short make(int x, int y, int z, int w) { return (short)x; }
};
template <> struct __telar_texel<short1> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 1;
  static __device__ short1 make(int x, int y, int z, int w) { return make_short1((short)x); }
};
template <> struct __telar_texel<short2> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 2;
  static __device__ short2 make(int x, int y, int z, int w) { return make_short2((short)x, (short)y); }
};
template <> struct __telar_texel<short4> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 4;
  static __device__ short4 make(int x, int y, int z, int w) { return make_short4((short)x, (short)y, (short)z, (short)w); }
};
template <> struct __telar_texel<unsigned short> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 1;
  static __device__ unsigned short make(int x, int y, int z, int w) { return (unsigned short)x; }
};
template <> struct __telar_texel<ushort1> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 1;
  static __device__ ushort1 make(int x, int y, int z, int w) { return make_ushort1((unsigned short)x); }
};
template <> struct __telar_texel<ushort2> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 2;
  static __device__ ushort2 make(int x, int y, int z, int w) { return make_ushort2((unsigned short)x, (unsigned short)y); }
};
template <> struct __telar_texel<ushort4> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 4;
  static __device__ ushort4 make(int x, int y, int z, int w) { return make_ushort4((unsigned short)x, (unsigned short)y, (unsigned short)z, (unsigned short)w); }
};
template <> struct __telar_texel<int> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 1;
  static __device__ int make(int x, int y, int z, int w) { return (int)x; }
};
template <> struct __telar_texel<int1> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 1;
  static __device__ int1 make(int x, int y, int z, int w) { return make_int1((int)x); }
};
template <> struct __telar_texel<int2> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 2;
  static __device__ int2 make(int x, int y, int z, int w) { return make_int2((int)x, (int)y); }
};
template <> struct __telar_texel<int4> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 4;
  static __device__ int4 make(int x, int y, int z, int w) { return make_int4((int)x, (int)y, (int)z, (int)w); }
};
template <> struct __telar_texel<unsigned int> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 1;
  static __device__ unsigned int make(int x, int y, int z, int w) { return (unsigned int)x; }
};
template <> struct __telar_texel<uint1> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 1;
  static __device__ uint1 make(int x, int y, int z, int w) { return make_uint1((unsigned int)x); }
};
template <> struct __telar_texel<uint2> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 2;
  static __device__ uint2 make(int x, int y, int z, int w) { return make_uint2((unsigned int)x, (unsigned int)y); }
};
template <> struct __telar_texel<uint4> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 4;
  static __device__ uint4 make(int x, int y, int z, int w) { return make_uint4((unsigned int)x, (unsigned int)y, (unsigned int)z, (unsigned int)w); }
};
template <> struct __telar_texel<float> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 1;
  static __device__ float make(int x, int y, int z, int w) { return __int_as_float(x); }
};
template <> struct __telar_texel<float1> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 1;
  static __device__ float1 make(int x, int y, int z, int w) { return make_float1(__int_as_float(x)); }
};
template <> struct __telar_texel<float2> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 2;
  static __device__ float2 make(int x, int y, int z, int w) { return make_float2(__int_as_float(x), __int_as_float(y)); }
};
template <> struct __telar_texel<float4> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 4;
  static __device__ float4 make(int x, int y, int z, int w) { return make_float4(__int_as_float(x), __int_as_float(y), __int_as_float(z), __int_as_float(w)); }
};
/// El formato de los texeles de un tipo.
template <typename T> __host__ inline cudaChannelFormatDesc cudaCreateChannelDesc() {
  int bits = __telar_texel<T>::bits;
  int channels = __telar_texel<T>::channels;
  return cudaCreateChannelDesc(bits, channels > 1 ? bits : 0, channels > 2 ? bits : 0, channels > 3 ? bits : 0, (cudaChannelFormatKind)__telar_texel<T>::kind);
}
__host__ inline size_t __telar_element_bytes(const cudaChannelFormatDesc *d) { return (d->x + d->y + d->z + d->w) / 8; }

// Memoria con filas y planos.
/// Reserva un arreglo de 1, 2 o 3 dimensiones, o por capas.
__host__ inline cudaError_t cudaMalloc3DArray(cudaArray_t *array, const cudaChannelFormatDesc *desc, cudaExtent extent, unsigned int flags = 0) {
  cudaArray_t made = (cudaArray_t)malloc(sizeof(cudaArray));
  made->desc = *desc;
  made->width = extent.width;
  made->height = extent.height;
  made->depth = extent.depth;
  made->element = __telar_element_bytes(desc);
  made->flags = flags;
  size_t rows = (extent.height ? extent.height : 1) * (extent.depth ? extent.depth : 1);
  cudaError_t error = cudaMalloc(&made->data, extent.width * rows * made->element);
  *array = made;
  return error;
}
__host__ inline cudaError_t cudaMallocArray(cudaArray_t *array, const cudaChannelFormatDesc *desc, size_t width, size_t height = 0, unsigned int flags = 0) {
  return cudaMalloc3DArray(array, desc, make_cudaExtent(width, height, 0), flags);
}
__host__ inline cudaError_t cudaFreeArray(cudaArray_t array) {
  if (!array) return cudaSuccess;
  cudaError_t error = cudaFree(array->data);
  free(array);
  return error;
}
__host__ inline cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc *desc, cudaArray_const_t array) {
  *desc = array->desc;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc *desc, cudaExtent *extent, unsigned int *flags, cudaArray_t array) {
  if (desc) *desc = array->desc;
  if (extent) *extent = make_cudaExtent(array->width, array->height, array->depth);
  if (flags) *flags = array->flags;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaMalloc3D(cudaPitchedPtr *pointer, cudaExtent extent) {
  pointer->xsize = extent.width;
  pointer->ysize = extent.height;
  return cudaMallocPitch(&pointer->ptr, &pointer->pitch, extent.width, extent.height * extent.depth);
}
__host__ inline cudaError_t cudaMemset3D(cudaPitchedPtr pointer, int value, cudaExtent extent) {
  cudaError_t error = cudaSuccess;
  for (size_t z = 0; z < extent.depth && error == cudaSuccess; z++) {
    error = cudaMemset2D((char *)pointer.ptr + z * pointer.pitch * pointer.ysize, pointer.pitch, value, extent.width, extent.height);
  }
  return error;
}
__host__ inline cudaError_t cudaMemset3DAsync(cudaPitchedPtr pointer, int value, cudaExtent extent, cudaStream_t stream = 0) { return cudaMemset3D(pointer, value, extent); }
__host__ inline cudaError_t cudaMemcpy2DToArray(cudaArray_t target, size_t x, size_t y, const void *source, size_t pitch, size_t width, size_t height, cudaMemcpyKind kind) {
  size_t row = target->width * target->element;
  return cudaMemcpy2D(target->data + y * row + x, row, source, pitch, width, height, kind);
}
__host__ inline cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t target, size_t x, size_t y, const void *source, size_t pitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream = 0) {
  return cudaMemcpy2DToArray(target, x, y, source, pitch, width, height, kind);
}
__host__ inline cudaError_t cudaMemcpy2DFromArray(void *target, size_t pitch, cudaArray_const_t source, size_t x, size_t y, size_t width, size_t height, cudaMemcpyKind kind) {
  size_t row = source->width * source->element;
  return cudaMemcpy2D(target, pitch, source->data + y * row + x, row, width, height, kind);
}
__host__ inline cudaError_t cudaMemcpyToArray(cudaArray_t target, size_t x, size_t y, const void *source, size_t bytes, cudaMemcpyKind kind) {
  return cudaMemcpy(target->data + y * target->width * target->element + x, source, bytes, kind);
}
__host__ inline cudaError_t cudaMemcpyFromArray(void *target, cudaArray_const_t source, size_t x, size_t y, size_t bytes, cudaMemcpyKind kind) {
  return cudaMemcpy(target, source->data + y * source->width * source->element + x, bytes, kind);
}
/// Copia un bloque de tres dimensiones entre arreglos y memoria con filas.
__host__ inline cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms *p) {
  size_t element = p->srcArray ? p->srcArray->element : p->dstArray ? p->dstArray->element : 1;
  size_t sourcePitch = p->srcArray ? p->srcArray->width * element : p->srcPtr.pitch;
  size_t targetPitch = p->dstArray ? p->dstArray->width * element : p->dstPtr.pitch;
  size_t sourceRows = p->srcArray ? p->srcArray->height : p->srcPtr.ysize;
  size_t targetRows = p->dstArray ? p->dstArray->height : p->dstPtr.ysize;
  const char *source = p->srcArray ? p->srcArray->data : (const char *)p->srcPtr.ptr;
  char *target = p->dstArray ? p->dstArray->data : (char *)p->dstPtr.ptr;
  size_t sourceX = p->srcPos.x * (p->srcArray ? element : 1);
  size_t targetX = p->dstPos.x * (p->dstArray ? element : 1);
  size_t height = p->extent.height ? p->extent.height : 1;
  size_t depth = p->extent.depth ? p->extent.depth : 1;
  cudaError_t error = cudaSuccess;
  for (size_t z = 0; z < depth && error == cudaSuccess; z++) {
    const char *from = source + ((p->srcPos.z + z) * sourceRows + p->srcPos.y) * sourcePitch + sourceX;
    char *to = target + ((p->dstPos.z + z) * targetRows + p->dstPos.y) * targetPitch + targetX;
    error = cudaMemcpy2D(to, targetPitch, from, sourcePitch, p->extent.width * element, height, p->kind);
  }
  return error;
}
__host__ inline cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms *p, cudaStream_t stream = 0) { return cudaMemcpy3D(p); }

// Texturas. El runtime lee esta descripción por posiciones.
struct __telar_texture {
  const char *data;
  long pitch;
  int width;
  int height;
  int depth;
  int bits;
  int channels;
  int kind;
  int address[3];
  int linear;
  int normalized;
  int toFloat;
  float border[4];
};
__host__ __telar_intrinsic("__telar_texture_create") unsigned long __telar_texture_create(const __telar_texture *description);
__device__ __telar_intrinsic("__telar_texture_read") int __telar_texture_read(unsigned long texture, float x, float y, float z, int how);
__device__ __telar_intrinsic("__telar_texture_fetch") int __telar_texture_fetch(unsigned long texture, int x, int channel);
__device__ __telar_intrinsic("__telar_surface_address") unsigned long __telar_surface_address(unsigned long surface, int x, int y, int z, int bytes, int mode);
/// Crea una textura sobre un arreglo o sobre memoria del dispositivo.
__host__ inline cudaError_t cudaCreateTextureObject(cudaTextureObject_t *texture, const cudaResourceDesc *resource, const cudaTextureDesc *how, const cudaResourceViewDesc *view) {
  __telar_texture t;
  memset(&t, 0, sizeof(t));
  cudaChannelFormatDesc desc;
  t.height = 1;
  t.depth = 1;
  if (resource->resType == cudaResourceTypeArray) {
    cudaArray_t a = resource->res.array.array;
    desc = a->desc;
    t.data = a->data;
    t.width = (int)a->width;
    if (a->height) t.height = (int)a->height;
    if (a->depth) t.depth = (int)a->depth;
    t.pitch = a->width * a->element;
  } else if (resource->resType == cudaResourceTypeLinear) {
    desc = resource->res.linear.desc;
    t.data = (const char *)resource->res.linear.devPtr;
    t.width = (int)(resource->res.linear.sizeInBytes / __telar_element_bytes(&desc));
  } else if (resource->resType == cudaResourceTypePitch2D) {
    desc = resource->res.pitch2D.desc;
    t.data = (const char *)resource->res.pitch2D.devPtr;
    t.width = (int)resource->res.pitch2D.width;
    t.height = (int)resource->res.pitch2D.height;
    t.pitch = resource->res.pitch2D.pitchInBytes;
  } else {
    return cudaErrorNotSupported;
  }
  t.bits = desc.x;
  t.channels = 1 + (desc.y > 0) + (desc.z > 0) + (desc.w > 0);
  t.kind = desc.f;
  t.linear = how->filterMode == cudaFilterModeLinear;
  t.normalized = how->normalizedCoords;
  t.toFloat = how->readMode == cudaReadModeNormalizedFloat;
  for (int i = 0; i < 3; i++) {
    int mode = how->addressMode[i];
    bool periodic = mode == cudaAddressModeWrap || mode == cudaAddressModeMirror;
    t.address[i] = periodic && !how->normalizedCoords ? cudaAddressModeClamp : mode;
  }
  for (int i = 0; i < 4; i++) t.border[i] = how->borderColor[i];
  *texture = __telar_texture_create(&t);
  return cudaSuccess;
}
__host__ inline cudaError_t cudaDestroyTextureObject(cudaTextureObject_t texture) { return cudaSuccess; }

/// Una lectura en las coordenadas de la textura; how: dimensiones, más 8 si z es una capa.
template <typename T>
__device__ inline T __telar_sample(cudaTextureObject_t texture, float x, float y, float z, int how) {
  int a = __telar_texture_read(texture, x, y, z, how);
  int b = 0;
  int c = 0;
  int d = 0;
  if constexpr (__telar_texel<T>::channels > 1) b = __telar_texture_read(texture, x, y, z, how + 16);
  if constexpr (__telar_texel<T>::channels > 2) {
    c = __telar_texture_read(texture, x, y, z, how + 32);
    d = __telar_texture_read(texture, x, y, z, how + 48);
  }
  return __telar_texel<T>::make(a, b, c, d);
}
/// Lee el texel número x de una textura sobre memoria lineal; 0 fuera de ella.
template <typename T> __device__ inline T tex1Dfetch(cudaTextureObject_t texture, int x) {
  int a = __telar_texture_fetch(texture, x, 0);
  int b = 0;
  int c = 0;
  int d = 0;
  if constexpr (__telar_texel<T>::channels > 1) b = __telar_texture_fetch(texture, x, 1);
  if constexpr (__telar_texel<T>::channels > 2) {
    c = __telar_texture_fetch(texture, x, 2);
    d = __telar_texture_fetch(texture, x, 3);
  }
  return __telar_texel<T>::make(a, b, c, d);
}
template <typename T> __device__ inline T tex1D(cudaTextureObject_t texture, float x) { return __telar_sample<T>(texture, x, 0.0f, 0.0f, 1); }
/// Lee una textura de dos dimensiones en (x, y).
template <typename T> __device__ inline T tex2D(cudaTextureObject_t texture, float x, float y) { return __telar_sample<T>(texture, x, y, 0.0f, 2); }
template <typename T> __device__ inline T tex3D(cudaTextureObject_t texture, float x, float y, float z) { return __telar_sample<T>(texture, x, y, z, 3); }
template <typename T> __device__ inline T tex1DLayered(cudaTextureObject_t texture, float x, int layer) { return __telar_sample<T>(texture, x, 0.0f, (float)layer, 1 + 8); }
template <typename T> __device__ inline T tex2DLayered(cudaTextureObject_t texture, float x, float y, int layer) { return __telar_sample<T>(texture, x, y, (float)layer, 2 + 8); }
template <typename T> __device__ inline T tex2DLod(cudaTextureObject_t texture, float x, float y, float level) { return tex2D<T>(texture, x, y); }
template <typename T> __device__ inline T tex3DLod(cudaTextureObject_t texture, float x, float y, float z, float level) { return tex3D<T>(texture, x, y, z); }
template <typename T> __device__ inline T texCubemapLayered(cudaTextureObject_t texture, float x, float y, float z, int layer) {
  float ax = fabsf(x);
  float ay = fabsf(y);
  float az = fabsf(z);
  int face;
  float m;
  float s;
  float t;
  if (ax >= ay && ax >= az) {
    face = x >= 0.0f ? 0 : 1;
    m = ax;
    s = x >= 0.0f ? -z : z;
    t = -y;
  } else if (ay >= az) {
    face = y >= 0.0f ? 2 : 3;
    m = ay;
    s = x;
    t = y >= 0.0f ? z : -z;
  } else {
    face = z >= 0.0f ? 4 : 5;
    m = az;
    s = z >= 0.0f ? x : -x;
    t = -y;
  }
  return __telar_sample<T>(texture, (s / m + 1.0f) / 2.0f, (t / m + 1.0f) / 2.0f, (float)(6 * layer + face), 2 + 8);
}
/// Lee un mapa cúbico, de coordenadas normalizadas, en la dirección (x, y, z).
template <typename T> __device__ inline T texCubemap(cudaTextureObject_t texture, float x, float y, float z) { return texCubemapLayered<T>(texture, x, y, z, 0); }
template <typename T> __device__ inline void tex1Dfetch(T *result, cudaTextureObject_t texture, int x) { *result = tex1Dfetch<T>(texture, x); }
template <typename T> __device__ inline void tex1D(T *result, cudaTextureObject_t texture, float x) { *result = tex1D<T>(texture, x); }
template <typename T> __device__ inline void tex2D(T *result, cudaTextureObject_t texture, float x, float y) { *result = tex2D<T>(texture, x, y); }
template <typename T> __device__ inline void tex3D(T *result, cudaTextureObject_t texture, float x, float y, float z) { *result = tex3D<T>(texture, x, y, z); }

// Superficies: x se cuenta en bytes.
__host__ inline cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t *surface, const cudaResourceDesc *resource) {
  cudaTextureDesc how;
  memset(&how, 0, sizeof(how));
  return resource->resType == cudaResourceTypeArray ? cudaCreateTextureObject(surface, resource, &how, nullptr) : cudaErrorInvalidValue;
}
__host__ inline cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t surface) { return cudaSuccess; }
template <typename T>
__device__ inline T *__telar_surface(cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode) {
  T *texel = (T *)__telar_surface_address(surface, x, y, z, (int)sizeof(T), mode);
  if (!texel && mode == cudaBoundaryModeTrap) __trap();
  return texel;
}
template <typename T>
__device__ inline T __telar_surface_read(cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode) {
  const T *texel = __telar_surface<T>(surface, x, y, z, mode);
  return texel ? *texel : __telar_texel<T>::make(0, 0, 0, 0);
}
template <typename T>
__device__ inline void __telar_surface_write(T value, cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode) {
  T *texel = __telar_surface<T>(surface, x, y, z, mode);
  if (texel) *texel = value;
}
template <typename T> __device__ inline T surf1Dread(cudaSurfaceObject_t surface, int x, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  return __telar_surface_read<T>(surface, x, 0, 0, mode);
}
template <typename T> __device__ inline void surf1Dread(T *result, cudaSurfaceObject_t surface, int x, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  *result = __telar_surface_read<T>(surface, x, 0, 0, mode);
}
template <typename T> __device__ inline void surf1Dwrite(T value, cudaSurfaceObject_t surface, int x, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  __telar_surface_write(value, surface, x, 0, 0, mode);
}
template <typename T> __device__ inline T surf2Dread(cudaSurfaceObject_t surface, int x, int y, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  return __telar_surface_read<T>(surface, x, y, 0, mode);
}
template <typename T> __device__ inline void surf2Dread(T *result, cudaSurfaceObject_t surface, int x, int y, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  *result = __telar_surface_read<T>(surface, x, y, 0, mode);
}
template <typename T> __device__ inline void surf2Dwrite(T value, cudaSurfaceObject_t surface, int x, int y, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  __telar_surface_write(value, surface, x, y, 0, mode);
}
template <typename T> __device__ inline T surf3Dread(cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  return __telar_surface_read<T>(surface, x, y, z, mode);
}
template <typename T> __device__ inline void surf3Dread(T *result, cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  *result = __telar_surface_read<T>(surface, x, y, z, mode);
}
template <typename T> __device__ inline void surf3Dwrite(T value, cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  __telar_surface_write(value, surface, x, y, z, mode);
}
template <typename T> __device__ inline T surf1DLayeredread(cudaSurfaceObject_t surface, int x, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  return __telar_surface_read<T>(surface, x, 0, layer, mode);
}
template <typename T> __device__ inline void surf1DLayeredread(T *result, cudaSurfaceObject_t surface, int x, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  *result = __telar_surface_read<T>(surface, x, 0, layer, mode);
}
template <typename T> __device__ inline void surf1DLayeredwrite(T value, cudaSurfaceObject_t surface, int x, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  __telar_surface_write(value, surface, x, 0, layer, mode);
}
template <typename T> __device__ inline T surf2DLayeredread(cudaSurfaceObject_t surface, int x, int y, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  return __telar_surface_read<T>(surface, x, y, layer, mode);
}
template <typename T> __device__ inline void surf2DLayeredread(T *result, cudaSurfaceObject_t surface, int x, int y, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  *result = __telar_surface_read<T>(surface, x, y, layer, mode);
}
template <typename T> __device__ inline void surf2DLayeredwrite(T value, cudaSurfaceObject_t surface, int x, int y, int layer, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap) {
  __telar_surface_write(value, surface, x, y, layer, mode);
}
