package vn.lantoa.task.basis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Validity;
import vn.lantoa.task.document.basis.LegalBasis;
import vn.lantoa.task.document.basis.LegalBasisReader;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.plan.PlanService;
import vn.lantoa.task.plan.clause.ClauseService;
import vn.lantoa.task.plan.clause.ClauseView;

/** Reads the legal bases out of a plan's preamble, and keeps what an officer says of their validity. */
@ApplicationScoped
@Transactional
public class LegalBasisService {

    private final PlanService plans;
    private final ClauseService clauses;
    private final LegalBasisRepository validities;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    LegalBasisService(
            PlanService plans,
            ClauseService clauses,
            LegalBasisRepository validities,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.clauses = clauses;
        this.validities = validities;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the clauses that are in the plan today named when they came into it. Each basis is counted where it came in,
     * so that no amendment gives its place, and what an officer said of it, to another one.
     *
     * @throws Problem 404 when there is no such plan
     */
    public List<LegalBasisView> of(UUID planId) {
        Set<String> inForce = clauses.of(planId).stream().map(ClauseView::path).collect(Collectors.toSet());
        Map<Integer, LegalBasisValidity> said = validities.of(planId);
        List<LegalBasisView> found = new ArrayList<>();
        int ordinal = 0;
        for (ClauseView clause : clauses.originalsOf(planId)) {
            if (clause.kind() == ClauseKind.LEGAL_BASIS || clause.kind() == ClauseKind.PREAMBLE) {
                for (LegalBasis basis : LegalBasisReader.read(clause.text())) {
                    ordinal++;
                    if (inForce.contains(clause.path())) {
                        found.add(LegalBasisView.of(ordinal, clause.path(), basis, said.get(ordinal)));
                    }
                }
            }
        }
        return found;
    }

    /** @throws Problem 404 when there is no such plan, or it has no basis at this place */
    LegalBasisView get(UUID planId, String place) {
        return of(planId).stream()
                .filter(basis -> String.valueOf(basis.ordinal()).equals(place))
                .findFirst()
                .orElseThrow(() -> Problem.of(LegalBasisProblem.LEGAL_BASIS_NOT_FOUND, place));
    }

    /** The plan is held: two who say something first follow one another. */
    LegalBasisView replace(UUID planId, String place, LegalBasisEntry entry) {
        plans.hold(planId);
        LegalBasisView before = get(planId, place);
        preconditions.requireMatch(before.version());
        LocalDate first = entry.validFrom() == null ? before.issuedOn() : entry.validFrom();
        if (new Validity(first, entry.validTo()).isReversed()) {
            throw Problem.inBody("validTo", LegalBasisProblem.LEGAL_BASIS_VALIDITY_REVERSED);
        }
        LegalBasisValidity validity =
                validities.find(planId, before.ordinal()).orElseGet(() -> created(planId, before.ordinal()));
        validity.replaceBy(entry);
        validity.changedInside(clock.instant());
        validities.flush();
        LegalBasisView after = get(planId, place);
        audit.record(AuditAction.REPLACED, "plans/" + planId + "/legal-bases/" + place, after.version(), before, after);
        return after;
    }

    /** Version 0 stands for what nobody said anything of: what is written next is version 1. */
    private LegalBasisValidity created(UUID planId, int ordinal) {
        LegalBasisValidity validity = new LegalBasisValidity(planId, ordinal);
        validities.persistAndFlush(validity);
        return validity;
    }
}
