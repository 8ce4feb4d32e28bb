/** Finds the {@code __global__} functions of CUDA C++ text without compiling it. */
package telar.device.jcuda.source;
