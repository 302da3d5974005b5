package vn.lantoa.task.document.model;

import java.util.List;

/**
 * A plan as its document states it, all lists in document order and unmodifiable. At least one clause stands outside
 * preamble, closing and recipients.
 */
public record PlanDocument(
        Header header,
        List<Section> sections,
        List<Clause> clauses,
        List<Finding> findings,
        List<DocumentTheme> themes,
        List<DocumentAudience> audiences) {

    public PlanDocument {
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
        themes = List.copyOf(themes);
        audiences = List.copyOf(audiences);
    }
}
