/** Commands on the exercises of the course: try one, grade a class. */
package telar.cli.course;
