/** Pages that are turned: from where their letters and the lines drawn between them are read. */
@NullMarked
package vn.lantoa.task.document.pdf.turn;

import org.jspecify.annotations.NullMarked;
