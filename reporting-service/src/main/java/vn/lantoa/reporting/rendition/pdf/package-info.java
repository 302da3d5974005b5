/** Reports as tagged PDF/A documents, set by the official form (rules.md §10), with their fonts in them. */
@NullMarked
package vn.lantoa.reporting.rendition.pdf;

import org.jspecify.annotations.NullMarked;
