/** The files that a program opens: the one place where its host code meets the file system. */
package telar.simt.host.files;
