/** Which numbers belong to one row, and whether a row is of headings or of items: the best reading of the whole. */
@NullMarked
package vn.lantoa.task.document.row;

import org.jspecify.annotations.NullMarked;
