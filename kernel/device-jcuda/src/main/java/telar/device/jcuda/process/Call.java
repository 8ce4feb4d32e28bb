package telar.device.jcuda.process;

/** What the GPU process can be asked; its ordinal is the first byte of a request. */
enum Call {
  FACTS,
  ALLOCATE,
  FREE,
  WRITE,
  READ,
  LOAD,
  FUNCTION,
  VARIABLE,
  START,
  FINISHED,
  OUTCOME;

  /** First byte of an answer to what was done. */
  static final int DONE = 1;

  /** First byte of an answer to what the driver refused; the error's name follows. */
  static final int FAILED = 2;

  /** The call of a request's first byte. */
  static Call of(int code) {
    return values()[code];
  }
}
