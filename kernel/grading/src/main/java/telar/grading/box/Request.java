package telar.grading.box;

/**
 * A submission on its way into the box.
 *
 * @param exercise its id
 * @param file the name that diagnostics show
 * @param text its source
 */
record Request(String exercise, String file, String text) {}
