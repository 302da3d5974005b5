/** Plans as Word documents, set by the official form (rules.md §10). */
@NullMarked
package vn.lantoa.task.rendition.word;

import org.jspecify.annotations.NullMarked;
