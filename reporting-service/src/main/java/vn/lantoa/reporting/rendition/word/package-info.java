/** Reports as Word documents, set by the official form (rules.md §10). */
@NullMarked
package vn.lantoa.reporting.rendition.word;

import org.jspecify.annotations.NullMarked;
