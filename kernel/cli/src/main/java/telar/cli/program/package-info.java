/** Commands on whole CUDA C++ programs: run, check, profile. */
package telar.cli.program;
