/**
 * Reads a province's communication plan, written as Markdown or plain text, {@code .docx}, HTML or PDF.
 * {@link vn.lantoa.task.document.PlanParser} runs the stages in order, each in a package of its own: a file becomes
 * lines and tables ({@code form}, out of {@code word}, {@code html} and {@code pdf}), these blocks ({@code text},
 * {@code block}, {@code table}), numbers rows of headings or items ({@code row}, by what an officer says:
 * {@code hint}); then come the header and signatures ({@code header}), sections and clauses ({@code outline}), topics
 * ({@code topic}), the legal basis ({@code basis}), the findings ({@code rule}) and lost words ({@code audit}); what
 * comes out is in {@code model}. Plain Java: nothing here knows of HTTP, JSON or a database. A slip in the document is
 * kept as it is written and reported as a {@link vn.lantoa.task.document.model.Finding}. No value is null unless its
 * Javadoc says so.
 */
@NullMarked
package vn.lantoa.task.document;

import org.jspecify.annotations.NullMarked;
