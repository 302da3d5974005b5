package vn.lantoa.task.document.model;

/**
 * A content theme, one per bullet of the section on content.
 *
 * @param code {@code T01}, {@code T02} … in document order
 * @param label the clause's first phrase, at most 160 characters
 * @param clausePath the clause it comes from
 */
public record DocumentTheme(String code, String label, String clausePath) {}
