/** Columns of press agencies: policy communication, and promotion abroad (R046, R057, rules.md §4). */
@NullMarked
package vn.lantoa.media.column;

import org.jspecify.annotations.NullMarked;
