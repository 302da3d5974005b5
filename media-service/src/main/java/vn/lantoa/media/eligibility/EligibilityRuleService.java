package vn.lantoa.media.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps the versions of the rule, and says which one decides on a day. */
@ApplicationScoped
@Transactional
public class EligibilityRuleService {

    private final EligibilityRuleRepository rules;
    private final AuditTrail audit;

    EligibilityRuleService(EligibilityRuleRepository rules, AuditTrail audit) {
        this.rules = rules;
        this.audit = audit;
    }

    Page<EligibilityRuleView> list(@Nullable LocalDate on, PageRequest page) {
        return rules.page(on, page).map(EligibilityRule::view);
    }

    EligibilityRuleView get(UUID id) {
        return rules.findByIdOptional(id)
                .map(EligibilityRule::view)
                .orElseThrow(() -> Problem.of(EligibilityProblem.ELIGIBILITY_RULE_NOT_FOUND, id));
    }

    /** Adds a version; those before stay as they are. */
    EligibilityRuleView add(EligibilityRuleEntry entry) {
        EligibilityRule rule = new EligibilityRule(rules.nextVersion(), entry);
        rules.persistAndFlush(rule);
        audit.record(
                AuditAction.CREATED,
                "eligibility-rules/" + rule.id(),
                rule.view().version(),
                null,
                rule.view());
        return rule.view();
    }

    /** The version that decides on the day; empty before the first one. */
    public Optional<EligibilityRuleView> inForce(LocalDate day) {
        return rules.inForce(day).map(EligibilityRule::view);
    }
}
