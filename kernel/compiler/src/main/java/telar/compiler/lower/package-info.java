/**
 * From IR to a plan that code can be generated from: calls are inlined, objects become registers,
 * and every piece of a kernel gets the level (block, warp, lane) at which it runs.
 */
package telar.compiler.lower;
