/** From blocks to the outline: which are headings, how sections nest, and which clauses they hold. */
@NullMarked
package vn.lantoa.task.document.outline;

import org.jspecify.annotations.NullMarked;
