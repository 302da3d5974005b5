package vn.lantoa.task.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The headings of one document, in its order. */
public record SectionList(@Schema(required = true) List<SectionView> items) {}
