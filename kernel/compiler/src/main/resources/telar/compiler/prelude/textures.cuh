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
  static __device__ char make(float x, float y, float z, float w) { return (char)x; }
};
template <> struct __telar_texel<char1> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 1;
  static __device__ char1 make(float x, float y, float z, float w) { return make_char1((char)x); }
};
template <> struct __telar_texel<char2> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 2;
  static __device__ char2 make(float x, float y, float z, float w) { return make_char2((char)x, (char)y); }
};
template <> struct __telar_texel<char4> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 4;
  static __device__ char4 make(float x, float y, float z, float w) { return make_char4((char)x, (char)y, (char)z, (char)w); }
};
template <> struct __telar_texel<signed char> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 8, channels = 1;
  static __device__ signed char make(float x, float y, float z, float w) { return (signed char)x; }
};
template <> struct __telar_texel<unsigned char> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 1;
  static __device__ unsigned char make(float x, float y, float z, float w) { return (unsigned char)x; }
};
template <> struct __telar_texel<uchar1> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 1;
  static __device__ uchar1 make(float x, float y, float z, float w) { return make_uchar1((unsigned char)x); }
};
template <> struct __telar_texel<uchar2> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 2;
  static __device__ uchar2 make(float x, float y, float z, float w) { return make_uchar2((unsigned char)x, (unsigned char)y); }
};
template <> struct __telar_texel<uchar4> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 8, channels = 4;
  static __device__ uchar4 make(float x, float y, float z, float w) { return make_uchar4((unsigned char)x, (unsigned char)y, (unsigned char)z, (unsigned char)w); }
};
template <> struct __telar_texel<short> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 1;
  static __device__ short make(float x, float y, float z, float w) { return (short)x; }
};
template <> struct __telar_texel<short1> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 1;
  static __device__ short1 make(float x, float y, float z, float w) { return make_short1((short)x); }
};
template <> struct __telar_texel<short2> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 2;
  static __device__ short2 make(float x, float y, float z, float w) { return make_short2((short)x, (short)y); }
};
template <> struct __telar_texel<short4> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 16, channels = 4;
  static __device__ short4 make(float x, float y, float z, float w) { return make_short4((short)x, (short)y, (short)z, (short)w); }
};
template <> struct __telar_texel<unsigned short> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 1;
  static __device__ unsigned short make(float x, float y, float z, float w) { return (unsigned short)x; }
};
template <> struct __telar_texel<ushort1> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 1;
  static __device__ ushort1 make(float x, float y, float z, float w) { return make_ushort1((unsigned short)x); }
};
template <> struct __telar_texel<ushort2> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 2;
  static __device__ ushort2 make(float x, float y, float z, float w) { return make_ushort2((unsigned short)x, (unsigned short)y); }
};
template <> struct __telar_texel<ushort4> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 16, channels = 4;
  static __device__ ushort4 make(float x, float y, float z, float w) { return make_ushort4((unsigned short)x, (unsigned short)y, (unsigned short)z, (unsigned short)w); }
};
template <> struct __telar_texel<int> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 1;
  static __device__ int make(float x, float y, float z, float w) { return (int)x; }
};
template <> struct __telar_texel<int1> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 1;
  static __device__ int1 make(float x, float y, float z, float w) { return make_int1((int)x); }
};
template <> struct __telar_texel<int2> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 2;
  static __device__ int2 make(float x, float y, float z, float w) { return make_int2((int)x, (int)y); }
};
template <> struct __telar_texel<int4> {
  static constexpr int kind = cudaChannelFormatKindSigned, bits = 32, channels = 4;
  static __device__ int4 make(float x, float y, float z, float w) { return make_int4((int)x, (int)y, (int)z, (int)w); }
};
template <> struct __telar_texel<unsigned int> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 1;
  static __device__ unsigned int make(float x, float y, float z, float w) { return (unsigned int)x; }
};
template <> struct __telar_texel<uint1> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 1;
  static __device__ uint1 make(float x, float y, float z, float w) { return make_uint1((unsigned int)x); }
};
template <> struct __telar_texel<uint2> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 2;
  static __device__ uint2 make(float x, float y, float z, float w) { return make_uint2((unsigned int)x, (unsigned int)y); }
};
template <> struct __telar_texel<uint4> {
  static constexpr int kind = cudaChannelFormatKindUnsigned, bits = 32, channels = 4;
  static __device__ uint4 make(float x, float y, float z, float w) { return make_uint4((unsigned int)x, (unsigned int)y, (unsigned int)z, (unsigned int)w); }
};
template <> struct __telar_texel<float> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 1;
  static __device__ float make(float x, float y, float z, float w) { return (float)x; }
};
template <> struct __telar_texel<float1> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 1;
  static __device__ float1 make(float x, float y, float z, float w) { return make_float1((float)x); }
};
template <> struct __telar_texel<float2> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 2;
  static __device__ float2 make(float x, float y, float z, float w) { return make_float2((float)x, (float)y); }
};
template <> struct __telar_texel<float4> {
  static constexpr int kind = cudaChannelFormatKindFloat, bits = 32, channels = 4;
  static __device__ float4 make(float x, float y, float z, float w) { return make_float4((float)x, (float)y, (float)z, (float)w); }
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

// Texturas.
struct __telar_texture {
  const char *data;
  long pitch;
  long slice;
  int width;
  int height;
  int depth;
  int element;
  int bits;
  int channels;
  int kind;
  int address[3];
  int linear;
  int normalized;
  int toFloat;
  float border[4];
};
/// Crea una textura sobre un arreglo o sobre memoria del dispositivo.
__host__ inline cudaError_t cudaCreateTextureObject(cudaTextureObject_t *texture, const cudaResourceDesc *resource, const cudaTextureDesc *how, const cudaResourceViewDesc *view) {
  __telar_texture *t;
  cudaError_t error = cudaMallocHost(&t, sizeof(__telar_texture));
  if (error != cudaSuccess) return error;
  memset(t, 0, sizeof(__telar_texture));
  cudaChannelFormatDesc desc;
  t->height = 1;
  t->depth = 1;
  if (resource->resType == cudaResourceTypeArray) {
    cudaArray_t a = resource->res.array.array;
    desc = a->desc;
    t->data = a->data;
    t->width = (int)a->width;
    if (a->height) t->height = (int)a->height;
    if (a->depth) t->depth = (int)a->depth;
    t->pitch = a->width * a->element;
  } else if (resource->resType == cudaResourceTypeLinear) {
    desc = resource->res.linear.desc;
    t->data = (const char *)resource->res.linear.devPtr;
    t->width = (int)(resource->res.linear.sizeInBytes / __telar_element_bytes(&desc));
  } else if (resource->resType == cudaResourceTypePitch2D) {
    desc = resource->res.pitch2D.desc;
    t->data = (const char *)resource->res.pitch2D.devPtr;
    t->width = (int)resource->res.pitch2D.width;
    t->height = (int)resource->res.pitch2D.height;
    t->pitch = resource->res.pitch2D.pitchInBytes;
  } else {
    return cudaErrorNotSupported;
  }
  t->slice = t->pitch * t->height;
  t->element = (int)__telar_element_bytes(&desc);
  t->bits = desc.x;
  t->channels = 1 + (desc.y > 0) + (desc.z > 0) + (desc.w > 0);
  t->kind = desc.f;
  t->linear = how->filterMode == cudaFilterModeLinear;
  t->normalized = how->normalizedCoords;
  t->toFloat = how->readMode == cudaReadModeNormalizedFloat;
  for (int i = 0; i < 3; i++) {
    int mode = how->addressMode[i];
    bool periodic = mode == cudaAddressModeWrap || mode == cudaAddressModeMirror;
    t->address[i] = periodic && !how->normalizedCoords ? cudaAddressModeClamp : mode;
  }
  for (int i = 0; i < 4; i++) t->border[i] = how->borderColor[i];
  *texture = (cudaTextureObject_t)t;
  return cudaSuccess;
}
__host__ inline cudaError_t cudaDestroyTextureObject(cudaTextureObject_t texture) {
  return texture ? cudaFreeHost((void *)texture) : cudaSuccess;
}

/// El índice que vale para i; -1 fuera, con cudaAddressModeBorder.
__device__ inline int __telar_place(int i, int size, int mode) {
  if (mode == cudaAddressModeWrap) {
    i %= size;
    return i < 0 ? i + size : i;
  } else if (mode == cudaAddressModeMirror) {
    i %= 2 * size;
    if (i < 0) i += 2 * size;
    return i < size ? i : 2 * size - 1 - i;
  } else if (mode == cudaAddressModeBorder) {
    return i < 0 || i >= size ? -1 : i;
  }
  return i < 0 ? 0 : i >= size ? size - 1 : i;
}
__device__ inline float __telar_channel(const __telar_texture *t, const char *texel, int channel) {
  if (channel >= t->channels) return channel == 3 ? 1.0f : 0.0f;
  if (t->kind == cudaChannelFormatKindFloat) return ((const float *)texel)[channel];
  if (t->bits == 8) {
    return t->kind == cudaChannelFormatKindUnsigned ? ((const unsigned char *)texel)[channel] / 255.0f
                                                   : fmaxf(((const signed char *)texel)[channel] / 127.0f, -1.0f);
  }
  return t->kind == cudaChannelFormatKindUnsigned ? ((const unsigned short *)texel)[channel] / 65535.0f
                                                 : fmaxf(((const short *)texel)[channel] / 32767.0f, -1.0f);
}
/// Los canales del texel en (x, y, z), ya con modo de direccionamiento.
__device__ inline float4 __telar_texel_at(const __telar_texture *t, int x, int y, int z, int layered) {
  x = __telar_place(x, t->width, t->address[0]);
  y = __telar_place(y, t->height, t->address[1]);
  if (!layered) z = __telar_place(z, t->depth, t->address[2]);
  if (x < 0 || y < 0 || z < 0) return make_float4(t->border[0], t->border[1], t->border[2], t->border[3]);
  const char *texel = t->data + z * t->slice + y * t->pitch + (long)x * t->element;
  return make_float4(__telar_channel(t, texel, 0), __telar_channel(t, texel, 1), __telar_channel(t, texel, 2), __telar_channel(t, texel, 3));
}
__device__ inline float4 __telar_mix(float4 a, float4 b, float fraction) {
  float rest = 1.0f - fraction;
  return make_float4(rest * a.x + fraction * b.x, rest * a.y + fraction * b.y, rest * a.z + fraction * b.z, rest * a.w + fraction * b.w);
}
/// La fracción con 8 bits, como la guarda la unidad de texturas.
__device__ inline float __telar_fraction(float x) { return floorf((x - floorf(x)) * 256.0f + 0.5f) / 256.0f; }
__device__ inline float4 __telar_row(const __telar_texture *t, float x, int y, int z, int layered) {
  int i = (int)floorf(x);
  float4 a = __telar_texel_at(t, i, y, z, layered);
  float fraction = __telar_fraction(x);
  return fraction == 0.0f ? a : __telar_mix(a, __telar_texel_at(t, i + 1, y, z, layered), fraction);
}
__device__ inline float4 __telar_plane(const __telar_texture *t, float x, float y, int z, int dimensions, int layered) {
  if (dimensions < 2) return __telar_row(t, x, 0, z, layered);
  int j = (int)floorf(y);
  float4 a = __telar_row(t, x, j, z, layered);
  float fraction = __telar_fraction(y);
  return fraction == 0.0f ? a : __telar_mix(a, __telar_row(t, x, j + 1, z, layered), fraction);
}
/// Una lectura en coordenadas de texel.
template <typename T>
__device__ inline T __telar_sample(const __telar_texture *t, float x, float y, float z, int dimensions, int layered) {
  if (t->normalized) {
    x *= t->width;
    y *= t->height;
    if (!layered) z *= t->depth;
  }
  if (t->linear) {
    float4 v;
    if (dimensions == 3) {
      int k = (int)floorf(z - 0.5f);
      v = __telar_mix(__telar_plane(t, x - 0.5f, y - 0.5f, k, 2, 0), __telar_plane(t, x - 0.5f, y - 0.5f, k + 1, 2, 0), __telar_fraction(z - 0.5f));
    } else {
      v = __telar_plane(t, x - 0.5f, y - 0.5f, (int)z, dimensions, layered);
    }
    return __telar_texel<T>::make(v.x, v.y, v.z, v.w);
  }
  int i = (int)floorf(x);
  int j = (int)floorf(y);
  int k = (int)floorf(z);
  if (t->toFloat) {
    float4 v = __telar_texel_at(t, i, j, k, layered);
    return __telar_texel<T>::make(v.x, v.y, v.z, v.w);
  }
  i = __telar_place(i, t->width, t->address[0]);
  j = __telar_place(j, t->height, t->address[1]);
  if (!layered) k = __telar_place(k, t->depth, t->address[2]);
  if (i < 0 || j < 0 || k < 0) return __telar_texel<T>::make(t->border[0], t->border[1], t->border[2], t->border[3]);
  return *(const T *)(t->data + k * t->slice + j * t->pitch + (long)i * t->element);
}
/// Lee el texel número x de una textura sobre memoria lineal; 0 fuera de ella.
template <typename T> __device__ inline T tex1Dfetch(cudaTextureObject_t texture, int x) {
  const __telar_texture *t = (const __telar_texture *)texture;
  if (x < 0 || x >= t->width) return __telar_texel<T>::make(0, 0, 0, 0);
  if (t->toFloat) {
    float4 v = __telar_texel_at(t, x, 0, 0, 1);
    return __telar_texel<T>::make(v.x, v.y, v.z, v.w);
  }
  return *(const T *)(t->data + (long)x * t->element);
}
template <typename T> __device__ inline T tex1D(cudaTextureObject_t texture, float x) {
  return __telar_sample<T>((const __telar_texture *)texture, x, 0.0f, 0.0f, 1, 0);
}
/// Lee una textura de dos dimensiones en (x, y).
template <typename T> __device__ inline T tex2D(cudaTextureObject_t texture, float x, float y) {
  return __telar_sample<T>((const __telar_texture *)texture, x, y, 0.0f, 2, 0);
}
template <typename T> __device__ inline T tex3D(cudaTextureObject_t texture, float x, float y, float z) {
  return __telar_sample<T>((const __telar_texture *)texture, x, y, z, 3, 0);
}
template <typename T> __device__ inline T tex1DLayered(cudaTextureObject_t texture, float x, int layer) {
  return __telar_sample<T>((const __telar_texture *)texture, x, 0.0f, (float)layer, 1, 1);
}
template <typename T> __device__ inline T tex2DLayered(cudaTextureObject_t texture, float x, float y, int layer) {
  return __telar_sample<T>((const __telar_texture *)texture, x, y, (float)layer, 2, 1);
}
template <typename T> __device__ inline T tex2DLod(cudaTextureObject_t texture, float x, float y, float level) {
  return tex2D<T>(texture, x, y);
}
template <typename T> __device__ inline T tex3DLod(cudaTextureObject_t texture, float x, float y, float z, float level) {
  return tex3D<T>(texture, x, y, z);
}
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
  const __telar_texture *texels = (const __telar_texture *)texture;
  float u = (s / m + 1.0f) / 2.0f;
  float v = (t / m + 1.0f) / 2.0f;
  if (!texels->normalized) {
    u *= texels->width;
    v *= texels->height;
  }
  return __telar_sample<T>(texels, u, v, (float)(6 * layer + face), 2, 1);
}
/// Lee un mapa cúbico en la dirección (x, y, z).
template <typename T> __device__ inline T texCubemap(cudaTextureObject_t texture, float x, float y, float z) {
  return texCubemapLayered<T>(texture, x, y, z, 0);
}
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
__host__ inline cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t surface) { return cudaDestroyTextureObject(surface); }
/// La dirección de un texel; nula si está fuera y el modo es cudaBoundaryModeZero.
template <typename T>
__device__ inline T *__telar_surface(cudaSurfaceObject_t surface, int x, int y, int z, cudaSurfaceBoundaryMode mode) {
  const __telar_texture *s = (const __telar_texture *)surface;
  int row = s->width * s->element;
  bool outside = x < 0 || x + (int)sizeof(T) > row || y < 0 || y >= s->height || z < 0 || z >= s->depth;
  if (outside) {
    if (mode == cudaBoundaryModeTrap) __trap();
    if (mode == cudaBoundaryModeZero) return nullptr;
    x = x < 0 ? 0 : x + (int)sizeof(T) > row ? row - (int)sizeof(T) : x;
    y = y < 0 ? 0 : y >= s->height ? s->height - 1 : y;
    z = z < 0 ? 0 : z >= s->depth ? s->depth - 1 : z;
  }
  return (T *)(s->data + z * s->slice + y * s->pitch + x);
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
