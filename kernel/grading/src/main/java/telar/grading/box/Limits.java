package telar.grading.box;

import java.time.Duration;

/**
 * What one submission may use.
 *
 * @param time for compiling it and all its tests
 * @param megabytes of heap
 */
public record Limits(Duration time, int megabytes) {}
