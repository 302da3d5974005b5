/** What an officer says of a document before it is read: evidence that wins (rules.md §12). */
@NullMarked
package vn.lantoa.task.document.hint;

import org.jspecify.annotations.NullMarked;
