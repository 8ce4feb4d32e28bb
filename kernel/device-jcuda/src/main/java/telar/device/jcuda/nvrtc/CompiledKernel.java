package telar.device.jcuda.nvrtc;

import telar.device.jcuda.source.KernelDeclaration;

/**
 * A kernel both as its source declares it and as the compiled code does.
 *
 * @param declaration names and types for people
 * @param entry names and sizes for the driver
 */
public record CompiledKernel(KernelDeclaration declaration, PtxEntry entry) {}
