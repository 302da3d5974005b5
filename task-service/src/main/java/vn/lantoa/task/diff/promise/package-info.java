/** What an earlier plan promised and did not keep, and a later one promises again. */
@NullMarked
package vn.lantoa.task.diff.promise;

import org.jspecify.annotations.NullMarked;
