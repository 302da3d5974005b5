/** From lines to blocks: headings, bullets, tables and paragraphs, whatever form the document came in. */
@NullMarked
package vn.lantoa.task.document.block;

import org.jspecify.annotations.NullMarked;
