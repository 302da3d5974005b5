/** The audiences a plan speaks to, read from its document (R011, R012). */
@NullMarked
package vn.lantoa.task.audience;

import org.jspecify.annotations.NullMarked;
