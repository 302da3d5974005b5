package vn.lantoa.media.brief.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one press agency told.
 *
 * @param works its works that are of a line of the brief
 */
@Schema(name = "BriefAgencyCoverage")
public record BriefAgencyCoverageView(String agency, long works) {}
