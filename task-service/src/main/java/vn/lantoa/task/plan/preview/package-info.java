/** A document as it would be imported, before its paths freeze. */
@NullMarked
package vn.lantoa.task.plan.preview;

import org.jspecify.annotations.NullMarked;
