/** Which clauses of a document are parts of the plan, and what they say. */
@NullMarked
package vn.lantoa.task.part.reading;

import org.jspecify.annotations.NullMarked;
