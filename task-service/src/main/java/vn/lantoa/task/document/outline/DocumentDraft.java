package vn.lantoa.task.document.outline;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.header.HeaderReader;

import java.util.List;

/** The plan as read, before its slips are looked for. */
public record DocumentDraft(HeaderReader headerLines, Header header, List<OutlineSection> sections, List<Clause> clauses) {}
