package vn.lantoa.task.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan at a glance, on a day.
 *
 * @param on the day of the days and of what is in force; all else is as it is known now
 */
@Schema(name = "PlanOverview")
public record PlanOverview(
        UUID planId,
        LocalDate on,
        HeaderState header,
        PlanDayCount days,
        LegalBasisCount legalBases,
        List<ProposalDays> proposals,
        ObjectiveCount objectives,
        RequirementCount requirements,
        RecipientCount recipients,
        CodeCoverage audiences,
        CodeCoverage themes) {}
