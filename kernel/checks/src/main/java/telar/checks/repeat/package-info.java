/** Lets blocks that do to shared memory what the block before did pass without a closer look. */
package telar.checks.repeat;
