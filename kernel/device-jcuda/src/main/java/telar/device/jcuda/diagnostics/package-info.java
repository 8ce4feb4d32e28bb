/** Turns NVRTC's English log into diagnostics that a learner can read. */
package telar.device.jcuda.diagnostics;
