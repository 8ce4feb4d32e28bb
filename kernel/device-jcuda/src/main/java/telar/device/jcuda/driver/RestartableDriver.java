package telar.device.jcuda.driver;

/** A driver that can be started anew, whatever a kernel has done to it. */
public interface RestartableDriver extends Driver {

  /** Starts anew: launches end, memory and modules are gone. */
  void restart();
}
