/** Plan documents as pages with a layer of text. */
@NullMarked
package vn.lantoa.task.document.pdf;

import org.jspecify.annotations.NullMarked;
