package vn.lantoa.media.eligibility.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.eligibility.EligibilityProblem;
import vn.lantoa.media.eligibility.EligibilityRuleService;
import vn.lantoa.media.eligibility.EligibilityRuleView;
import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.PressAgencyView;
import vn.lantoa.media.press.Sender;
import vn.lantoa.media.presstype.PressTypeService;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Assesses press agencies by the rule of a day. A press agency reads its own assessments only. */
@ApplicationScoped
@Transactional
public class EligibilityAssessmentService {

    private final EligibilityAssessmentRepository assessments;
    private final EligibilityRuleService rules;
    private final PressAgencyService press;
    private final PressTypeService types;
    private final AuditTrail audit;
    private final Clock clock;

    EligibilityAssessmentService(
            EligibilityAssessmentRepository assessments,
            EligibilityRuleService rules,
            PressAgencyService press,
            PressTypeService types,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.rules = rules;
        this.press = press;
        this.types = types;
        this.audit = audit;
        this.clock = clock;
    }

    Page<EligibilityAssessmentView> list(String code, @Nullable Boolean eligible, PageRequest page) {
        return assessments.page(readable(code).code(), eligible, page).map(EligibilityAssessment::view);
    }

    EligibilityAssessmentView get(String code, UUID id) {
        return assessments
                .find(readable(code).code(), id)
                .map(EligibilityAssessment::view)
                .orElseThrow(() -> Problem.of(EligibilityProblem.ELIGIBILITY_ASSESSMENT_NOT_FOUND, id));
    }

    /**
     * Assesses an agency as the register has it, and keeps what came of it.
     *
     * @throws Problem 409 when no version of the rule decides on the day
     */
    EligibilityAssessmentView assess(String code, NewEligibilityAssessment asked) {
        PressAgencyView agency = readable(code);
        LocalDate day = asked.on() == null ? BusinessTime.today(clock) : asked.on();
        check(agency, day, asked.evidence());
        EligibilityRuleView rule = rules.inForce(day)
                .orElseThrow(() -> Problem.inBody("on", EligibilityProblem.ELIGIBILITY_RULE_MISSING, day));
        AgencyTraits traits = AgencyTraits.of(agency, types.hasMagazine(agency.pressTypes(), day), day);
        EligibilityAssessment assessment = new EligibilityAssessment(code, day, rule, traits, asked.evidence());
        assessments.persistAndFlush(assessment);
        audit.record(
                AuditAction.CREATED, path(code) + "/" + assessment.id(), assessment.version(), null, assessment.view());
        return assessment.view();
    }

    private static void check(PressAgencyView agency, LocalDate day, List<CriterionEvidence> evidence) {
        var faults = new Problem.Collector();
        boolean valid = new Sender(agency.code(), false, agency.validFrom(), agency.validTo()).isValidOn(day);
        faults.inBodyIf(!valid, "on", EligibilityProblem.ELIGIBILITY_AGENCY_NOT_VALID, agency.code(), day);
        for (int i = 0; i < evidence.size(); i++) {
            String field = "evidence[" + i + "]";
            faults.inBodyIf(evidence.get(i).namesNothing(), field, EligibilityProblem.ELIGIBILITY_EVIDENCE_EMPTY);
            faults.inBodyIf(
                    evidence.get(i).linksNowhere(), field + ".url", EligibilityProblem.ELIGIBILITY_EVIDENCE_URL);
        }
        faults.raise();
    }

    private PressAgencyView readable(String code) {
        return press.find(code)
                .filter(agency -> press.readable().holds(agency.code()))
                .orElseThrow(() -> Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_FOUND, code));
    }

    static String path(String code) {
        return "press-agencies/" + code + "/eligibility-assessments";
    }
}
