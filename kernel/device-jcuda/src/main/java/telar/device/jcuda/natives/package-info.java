/** What this machine's system is, where its shared libraries lie, and how JCuda's are loaded. */
package telar.device.jcuda.natives;
