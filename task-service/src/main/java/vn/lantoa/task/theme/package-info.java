/** The themes a plan communicates about, read from its document (R013). */
@NullMarked
package vn.lantoa.task.theme;

import org.jspecify.annotations.NullMarked;
