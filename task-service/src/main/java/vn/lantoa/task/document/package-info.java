/**
 * Reads a province's communication plan, written as Markdown or plain text, into sections, clauses, themes,
 * audiences and findings. Plain Java: nothing here knows of HTTP, JSON or a database, and nothing is decided for
 * the officer. A slip in the document is kept as it stands and reported as a {@link
 * vn.lantoa.task.document.Finding}. No value is null unless its Javadoc says so.
 */
@NullMarked
package vn.lantoa.task.document;

import org.jspecify.annotations.NullMarked;
