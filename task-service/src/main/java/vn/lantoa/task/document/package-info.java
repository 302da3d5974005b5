/**
 * Reads a province's communication plan, written as Markdown or plain text.
 * {@link vn.lantoa.task.document.MarkdownPlanParser} runs the stages in order, each in a package of its own: lines and
 * blocks ({@code text}), the header and signatures ({@code header}), sections and clauses ({@code outline}), the
 * findings ({@code rule}); what comes out is in {@code model}. Plain Java: nothing here knows of HTTP, JSON or a
 * database. A slip in the document is kept as it is written and reported as a
 * {@link vn.lantoa.task.document.model.Finding}. No value is null unless its Javadoc says so.
 */
@NullMarked
package vn.lantoa.task.document;

import org.jspecify.annotations.NullMarked;
