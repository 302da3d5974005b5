/** The proof that no word of the source is lost. */
@NullMarked
package vn.lantoa.task.document.audit;

import org.jspecify.annotations.NullMarked;
