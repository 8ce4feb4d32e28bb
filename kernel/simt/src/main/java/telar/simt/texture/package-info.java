/** Texture reads: addressing modes and filtering, as CUDA's programming guide defines them. */
package telar.simt.texture;
