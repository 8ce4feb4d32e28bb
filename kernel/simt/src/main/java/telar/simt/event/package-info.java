/** The events that running kernels emit, and the observers that may listen. */
package telar.simt.event;
