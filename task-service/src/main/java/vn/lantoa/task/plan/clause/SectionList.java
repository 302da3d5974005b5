package vn.lantoa.task.plan.clause;

import java.util.List;

/** The headings of one document, in its order. */
public record SectionList(List<SectionView> items) {}
