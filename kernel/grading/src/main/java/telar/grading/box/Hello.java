package telar.grading.box;

/** The worker's first message: it is ready. */
record Hello(String device) {}
