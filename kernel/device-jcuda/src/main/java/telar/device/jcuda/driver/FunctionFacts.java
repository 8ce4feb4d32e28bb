package telar.device.jcuda.driver;

/**
 * What the driver says of a kernel.
 *
 * @param maxThreadsPerBlock threads of a block that its registers allow
 * @param staticSharedBytes shared memory that it declares with a fixed size
 */
public record FunctionFacts(int maxThreadsPerBlock, int staticSharedBytes) {}
