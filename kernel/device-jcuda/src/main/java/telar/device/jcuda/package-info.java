/**
 * The {@code Device} SPI on an NVIDIA GPU: NVRTC compiles, the CUDA driver API launches, JCuda
 * binds both. Nobody needs this package by name: {@link telar.device.Devices#open()} finds {@link
 * telar.device.jcuda.JCudaProvider} and prefers it to the emulator where a GPU is present.
 *
 * <p><b>What a machine needs.</b> Linux or Windows on x86-64 (JCuda 12.6 has native libraries for
 * no other), NVIDIA's driver for CUDA 12 or newer, and NVRTC 12: from a CUDA toolkit, or without
 * one from the wheel {@code nvidia-cuda-nvrtc-cu12} (with {@code nvidia-cuda-runtime-cu12} and
 * {@code nvidia-cuda-cccl-cu12} for headers such as {@code cuda_fp16.h}). How NVRTC is found is in
 * {@link telar.device.jcuda.nvrtc.NvrtcLocator} and in decision record 0004. Without all that,
 * {@code unavailableReason()} says in Spanish what is missing, after looking at files only: no
 * native code is loaded and nothing is printed. From JDK 24 on, start Java with {@code
 * --enable-native-access=ALL-UNNAMED}, or the JVM warns when native code is loaded.
 *
 * <p><b>A process of its own.</b> CUDA gives a process that made a bad access no second chance, has
 * no call that stops a kernel, and prints what kernels print to the process's standard output. So
 * the driver runs in a small child process ({@code process}): what a kernel prints goes into the
 * launch's report; after a bad access, and when a kernel does not end in time, the child is ended
 * and started again, and earlier buffers are lost. Decision record 0008 tells more.
 *
 * <p><b>What differs from the emulator.</b> A launch has a time measured by CUDA events and no
 * counters. Scheduling seeds and checks do nothing here.
 *
 * <p>JCuda's types stay within the packages {@code driver} and {@code nvrtc}.
 */
package telar.device.jcuda;
