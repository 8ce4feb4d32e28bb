/** Finds NVIDIA's run-time compiler on this machine and compiles CUDA C++ with it. */
package telar.device.jcuda.nvrtc;
