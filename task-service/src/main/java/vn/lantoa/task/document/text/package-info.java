/** From characters to blocks: lines, inline marks, numbers, tables, and words that tell what a line is. */
@NullMarked
package vn.lantoa.task.document.text;

import org.jspecify.annotations.NullMarked;
