package vn.lantoa.media.brief.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.brief.BriefState;

/**
 * What was published of a brief's theme within its days, held against what it plans.
 *
 * @param planned works, over all lines
 * @param counted how many of these there are: none of one line makes up for another's
 * @param fulfilled whether each line has all its works
 * @param agencies those that are addressed, and those that came from them or, where all are, told something
 * @param uncounted works of the theme within the days that do not count, by reason; all works are in this or counted
 */
@Schema(name = "BriefCoverage")
public record BriefCoverageView(
        UUID briefId,
        BriefState state,
        LocalDate startOn,
        LocalDate endOn,
        long planned,
        long counted,
        boolean fulfilled,
        List<BriefLineCoverageView> lines,
        List<BriefAgencyCoverageView> agencies,
        List<UncountedWorksView> uncounted) {}
