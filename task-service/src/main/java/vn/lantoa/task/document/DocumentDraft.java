package vn.lantoa.task.document;

import java.util.List;

/** The plan as read, before its slips are looked for. */
record DocumentDraft(HeaderReader headerLines, Header header, List<OutlineSection> sections, List<Clause> clauses) {}
