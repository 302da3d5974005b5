/** From characters to blocks: lines, inline marks, numbers, tables, and words that tell what a line is. */
package vn.lantoa.task.document.text;
