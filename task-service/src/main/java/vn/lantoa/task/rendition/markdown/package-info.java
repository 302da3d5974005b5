/** Plans as Markdown that the reader of plan documents reads to the same clauses. */
@NullMarked
package vn.lantoa.task.rendition.markdown;

import org.jspecify.annotations.NullMarked;
