package vn.lantoa.task.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.basis.LegalBasisService;
import vn.lantoa.task.part.objective.ObjectiveService;
import vn.lantoa.task.part.proposal.PlanProposalService;
import vn.lantoa.task.part.recipient.RecipientService;
import vn.lantoa.task.part.requirement.RequirementService;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.PlanView;

/** Puts together what is known of a plan. */
@ApplicationScoped
@Transactional
class PlanOverviewService {

    private final PlanService plans;
    private final LegalBasisService bases;
    private final PlanProposalService proposals;
    private final ObjectiveService objectives;
    private final RequirementService requirements;
    private final RecipientService recipients;
    private final ServedCodeService served;
    private final Clock clock;

    PlanOverviewService(
            PlanService plans,
            LegalBasisService bases,
            PlanProposalService proposals,
            ObjectiveService objectives,
            RequirementService requirements,
            RecipientService recipients,
            ServedCodeService served,
            Clock clock) {
        this.plans = plans;
        this.bases = bases;
        this.proposals = proposals;
        this.objectives = objectives;
        this.requirements = requirements;
        this.recipients = recipients;
        this.served = served;
        this.clock = clock;
    }

    /**
     * @param on null: today
     * @throws Problem 404 when there is no such plan
     */
    PlanOverview of(UUID planId, @Nullable LocalDate on) {
        PlanView plan = plans.get(planId);
        LocalDate day = on == null ? BusinessTime.today(clock) : on;
        LocalDate issuedOn = plan.issuedOn();
        LocalDate planDay = issuedOn == null ? plan.startOn() : issuedOn;
        ServedCodeService.Served codes = served.of(planId, day);
        return new PlanOverview(
                planId,
                day,
                new HeaderState(plan.headerCompleteness(), plan.headerMissing()),
                PlanDayCount.on(day, plan.startOn(), plan.endOn()),
                LegalBasisCount.of(bases.of(planId), planDay, day),
                proposals.of(planId).stream()
                        .map(proposal -> ProposalDays.of(proposal, issuedOn))
                        .toList(),
                ObjectiveCount.of(objectives.of(planId)),
                RequirementCount.of(requirements.of(planId)),
                RecipientCount.of(recipients.of(planId)),
                codes.audiences(),
                codes.themes());
    }
}
