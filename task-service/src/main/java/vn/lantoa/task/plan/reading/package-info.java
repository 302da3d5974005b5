/**
 * The import of a document: how it is read where an officer has a word in it, and when a plan may be read anew (R001).
 */
@NullMarked
package vn.lantoa.task.plan.reading;

import org.jspecify.annotations.NullMarked;
