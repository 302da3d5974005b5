/** How a document is read where an officer has a word in it, and when a plan may be read anew. */
@NullMarked
package vn.lantoa.task.plan.reading;

import org.jspecify.annotations.NullMarked;
