/** The legal bases of a plan, document by document (rules.md §12). */
@NullMarked
package vn.lantoa.task.basis;

import org.jspecify.annotations.NullMarked;
