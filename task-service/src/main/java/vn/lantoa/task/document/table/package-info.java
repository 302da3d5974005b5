/** Tables as rows of cells, from each of the ways in which they are written. */
@NullMarked
package vn.lantoa.task.document.table;

import org.jspecify.annotations.NullMarked;
