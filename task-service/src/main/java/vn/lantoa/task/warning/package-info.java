/** What is worth a look in a request that was taken. */
@NullMarked
package vn.lantoa.task.warning;

import org.jspecify.annotations.NullMarked;
