package vn.lantoa.task.document.outline;

import java.util.List;

import vn.lantoa.task.document.header.HeaderReader;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Header;

/**
 * The plan as read, before its slips are looked for.
 *
 * @param forms words that are no text but placed by being understood: numbers, labels, the letterhead, signatures
 * @param unplaced lines in which nothing was recognised
 */
public record DocumentDraft(
        HeaderReader headerLines,
        Header header,
        List<OutlineSection> sections,
        List<Clause> clauses,
        List<String> forms,
        List<String> unplaced) {}
