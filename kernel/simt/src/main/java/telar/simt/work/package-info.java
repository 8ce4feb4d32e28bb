/** How often each operation of a kernel was executed, from what its branches were told. */
package telar.simt.work;
