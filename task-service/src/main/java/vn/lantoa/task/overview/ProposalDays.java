package vn.lantoa.task.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.part.proposal.PlanProposalView;

/**
 * How long a proposal waited for the plan.
 *
 * @param daysToIssue from its day to that of the plan; null while either is not known
 */
@Schema(name = "ProposalDays")
public record ProposalDays(
        UUID id,
        @Nullable String agency,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable Long daysToIssue) {

    static ProposalDays of(PlanProposalView proposal, @Nullable LocalDate issuedOn) {
        LocalDate date = proposal.date();
        Long days = date == null || issuedOn == null ? null : (Long) ChronoUnit.DAYS.between(date, issuedOn);
        return new ProposalDays(proposal.id(), proposal.agency(), proposal.number(), date, days);
    }
}
