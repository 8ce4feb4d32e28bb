package telar.simt.memory;

/**
 * What a call of the host wrote into a part of an object.
 *
 * @param call where it stands, and its name
 * @param offset the first byte
 * @param bytes how many
 * @param whole the bytes of the object
 */
public record HostFill(Origin call, long offset, long bytes, long whole) {}
