/** From blocks to the outline: which are headings, how sections nest, and which clauses they hold. */
package vn.lantoa.task.document.outline;
