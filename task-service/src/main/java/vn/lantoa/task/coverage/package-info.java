/** Coverage: what nobody does yet, and what hangs on each clause. */
@NullMarked
package vn.lantoa.task.coverage;

import org.jspecify.annotations.NullMarked;
