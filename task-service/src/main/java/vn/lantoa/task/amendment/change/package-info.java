/** What an amendment does to clauses, and what must be true of it. */
@NullMarked
package vn.lantoa.task.amendment.change;

import org.jspecify.annotations.NullMarked;
