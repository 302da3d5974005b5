/** What a PDF may unpack to and describe, looked at before it is read, so that no small file fills the memory. */
@NullMarked
package vn.lantoa.task.document.pdf.bounds;

import org.jspecify.annotations.NullMarked;
