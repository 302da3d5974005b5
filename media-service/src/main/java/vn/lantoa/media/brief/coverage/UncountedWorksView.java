package vn.lantoa.media.brief.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many works do not count, and why. */
@Schema(name = "BriefUncountedWorks")
public record UncountedWorksView(UncountedReason reason, long works) {}
