// Runs one OpenCL kernel: driver FILE.cl KERNEL GRIDXxGRIDY BLOCKXxBLOCKY ARGUMENT…
// with arguments int:V, float:V, in:float:N, in:byte:N, out:word:N (one; 4-byte elements).
// Without ARGUMENTS it only says whether there is a device. The first line it prints is the
// platform and device.
#define CL_TARGET_OPENCL_VERSION 120
#include "../common.h"
#include <CL/cl.h>

static cl_context context;
static cl_command_queue queue;
static cl_device_id device;
static cl_kernel kernel;
static cl_mem output;
static size_t output_bytes;
static size_t global[2], local[2];
static const char *kernel_name;
static char *source;
static int argument_count;
static char **arguments;

static void must(cl_int code, const char *what) {
  if (code != CL_SUCCESS) {
    fprintf(stderr, "OpenCL: %s failed with code %d\n", what, code);
    exit(3);
  }
}

static void open_device(void) {
  cl_platform_id platform;
  cl_uint count = 0;
  if (clGetPlatformIDs(1, &platform, &count) != CL_SUCCESS || count == 0) {
    printf("none\n");
    exit(0);
  }
  must(clGetDeviceIDs(platform, CL_DEVICE_TYPE_ALL, 1, &device, NULL), "clGetDeviceIDs");
  char name[256] = "", version[256] = "";
  clGetPlatformInfo(platform, CL_PLATFORM_NAME, sizeof name, name, NULL);
  clGetDeviceInfo(device, CL_DRIVER_VERSION, sizeof version, version, NULL);
  printf("%s %s\n", name, version);
  fflush(stdout);
  cl_int code;
  context = clCreateContext(NULL, 1, &device, NULL, NULL, &code);
  must(code, "clCreateContext");
  queue = clCreateCommandQueue(context, device, 0, &code);
  must(code, "clCreateCommandQueue");
}

static cl_kernel build(const char *text) {
  cl_int code;
  cl_program program = clCreateProgramWithSource(context, 1, &text, NULL, &code);
  must(code, "clCreateProgramWithSource");
  must(clBuildProgram(program, 1, &device, "", NULL, NULL), "clBuildProgram");
  cl_kernel built = clCreateKernel(program, kernel_name, &code);
  must(code, "clCreateKernel");
  return built;
}

static char *read_source(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(1);
  }
  char *text = calloc(1, 1 << 16);
  if (fread(text, 1, (1 << 16) - 1, file) == 0) exit(1);
  fclose(file);
  return text;
}

static cl_mem buffer(const void *values, size_t bytes) {
  cl_int code;
  cl_mem memory = clCreateBuffer(context, CL_MEM_READ_WRITE, bytes, NULL, &code);
  must(code, "clCreateBuffer");
  must(clEnqueueWriteBuffer(queue, memory, CL_TRUE, 0, bytes, values, 0, NULL, NULL), "write");
  return memory;
}

static cl_mem input(int bytes_each, int n) {
  char *values = malloc((size_t)n * bytes_each);
  for (int i = 0; i < n; i++) {
    if (bytes_each == 1) {
      values[i] = byte_input(i);
    } else {
      ((float *)values)[i] = float_input(i);
    }
  }
  cl_mem memory = buffer(values, (size_t)n * bytes_each);
  free(values);
  return memory;
}

static void clear_output(void) {
  void *zeros = calloc(1, output_bytes);
  must(clEnqueueWriteBuffer(queue, output, CL_TRUE, 0, output_bytes, zeros, 0, NULL, NULL), "write");
  free(zeros);
}

// The buffers are made once and used by every kernel built afterwards.
static void bind(cl_kernel target) {
  static cl_mem made[16];
  for (int i = 0; i < argument_count; i++) {
    int number;
    float real;
    if (sscanf(arguments[i], "int:%d", &number) == 1) {
      must(clSetKernelArg(target, i, sizeof number, &number), "argument");
      continue;
    }
    if (sscanf(arguments[i], "float:%f", &real) == 1) {
      must(clSetKernelArg(target, i, sizeof real, &real), "argument");
      continue;
    }
    if (!made[i] && sscanf(arguments[i], "in:float:%d", &number) == 1) made[i] = input(4, number);
    if (!made[i] && sscanf(arguments[i], "in:byte:%d", &number) == 1) made[i] = input(1, number);
    if (!made[i] && sscanf(arguments[i], "out:word:%d", &number) == 1) {
      output_bytes = (size_t)number * 4;
      void *zeros = calloc(1, output_bytes);
      output = made[i] = buffer(zeros, output_bytes);
      free(zeros);
    }
    if (!made[i]) {
      fprintf(stderr, "unknown argument: %s\n", arguments[i]);
      exit(1);
    }
    must(clSetKernelArg(target, i, sizeof made[i], &made[i]), "argument");
  }
}

static void launch(cl_kernel target) {
  must(clEnqueueNDRangeKernel(queue, target, 2, NULL, global, local, 0, NULL, NULL), "launch");
  must(clFinish(queue), "clFinish");
}

static void work(void) { launch(kernel); }

static void check(const char *path) {
  clear_output();
  work();
  void *values = malloc(output_bytes);
  must(clEnqueueReadBuffer(queue, output, CL_TRUE, 0, output_bytes, values, 0, NULL, NULL), "read");
  write_file(path, values, output_bytes);
  free(values);
}

static void cold(const char *id) {
  static char text[1 << 17];
  snprintf(text, sizeof text, "%s\n__constant int never_seen_%s = 1;\n", source, id);
  double start = now_ms();
  cl_kernel built = build(text);
  double ready = now_ms();
  bind(built);
  launch(built);
  printf("%.3f %.3f\n", ready - start, now_ms() - ready);
}

int main(int count, char **words) {
  open_device();
  if (count < 5) return 0;
  source = read_source(words[1]);
  kernel_name = words[2];
  size_t grid[2];
  if (sscanf(words[3], "%zux%zu", &grid[0], &grid[1]) != 2) return 1;
  if (sscanf(words[4], "%zux%zu", &local[0], &local[1]) != 2) return 1;
  for (int i = 0; i < 2; i++) global[i] = grid[i] * local[i];
  argument_count = count - 5;
  arguments = words + 5;
  double start = now_ms();
  kernel = build(source);
  double ready = now_ms();
  bind(kernel);
  double bound = now_ms();
  launch(kernel);
  printf("%.3f %.3f\n", ready - start, now_ms() - bound);
  fflush(stdout);
  serve(work, check, cold);
  return 0;
}
