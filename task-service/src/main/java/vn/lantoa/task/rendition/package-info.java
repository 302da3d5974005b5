/** Plans written out again in a standard form: Markdown, a Word document, Akoma Ntoso (rules.md §12). */
@NullMarked
package vn.lantoa.task.rendition;

import org.jspecify.annotations.NullMarked;
