package telar.simt.abi;

import telar.simt.memory.ElementType;

/**
 * A shared variable of a kernel.
 *
 * @param number the object number of its addresses
 * @param name the source name
 * @param bytes size; for the dynamic one it comes from the launch
 * @param element the Java array behind it
 * @param dynamic whether it is the launch's dynamic shared memory
 */
public record SharedObject(
    int number, String name, long bytes, ElementType element, boolean dynamic) {}
