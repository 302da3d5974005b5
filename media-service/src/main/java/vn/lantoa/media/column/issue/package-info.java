/** The issues of columns, held against those that are due (R046, R057, rules.md §4). */
@NullMarked
package vn.lantoa.media.column.issue;

import org.jspecify.annotations.NullMarked;
