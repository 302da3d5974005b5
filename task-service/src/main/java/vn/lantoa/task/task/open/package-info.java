/** Tasks that are yet to be done, as those who chase them see them. */
@NullMarked
package vn.lantoa.task.task.open;

import org.jspecify.annotations.NullMarked;
