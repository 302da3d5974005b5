/** What becomes of the tasks that an amendment touches: somebody decides on each, and none is orphaned in silence. */
@NullMarked
package vn.lantoa.task.amendment.decision;

import org.jspecify.annotations.NullMarked;
