/** What tasks name, looked up at once for all that are checked together. */
@NullMarked
package vn.lantoa.task.task.reference;

import org.jspecify.annotations.NullMarked;
