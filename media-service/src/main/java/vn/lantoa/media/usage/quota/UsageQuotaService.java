package vn.lantoa.media.usage.quota;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.press.PressAgencyProblem;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.usage.UsageProblem;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.problem.Problem;

/** Sets how much press agencies may use. */
@ApplicationScoped
@Transactional
public class UsageQuotaService {

    private final UsageQuotaRepository quotas;
    private final PressAgencyService press;
    private final Preconditions preconditions;
    private final AuditTrail audit;

    UsageQuotaService(
            UsageQuotaRepository quotas, PressAgencyService press, Preconditions preconditions, AuditTrail audit) {
        this.quotas = quotas;
        this.press = press;
        this.preconditions = preconditions;
        this.audit = audit;
    }

    UsageQuotaView get(String agency) {
        return quotas.of(agency)
                .filter(quota -> press.readable().holds(agency))
                .orElseThrow(() -> Problem.of(UsageProblem.USAGE_QUOTA_NOT_FOUND, agency))
                .view();
    }

    /** Replaces a quota, or makes one where the agency has none. */
    Saved<UsageQuotaView> put(String agency, UsageQuotaEntry entry) {
        if (press.find(agency).isEmpty()) {
            throw Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_FOUND, agency);
        }
        UsageQuota quota = quotas.of(agency).orElse(null);
        if (quota == null) {
            return Saved.created(create(agency, entry));
        }
        if (preconditions.createsOnly()) {
            throw Problem.of(UsageProblem.USAGE_QUOTA_EXISTS, agency);
        }
        preconditions.requireMatch(quota.version());
        UsageQuotaView before = quota.view();
        quota.replaceBy(entry);
        quotas.flush();
        audit.record(AuditAction.REPLACED, path(agency), quota.version(), before, quota.view());
        return Saved.replaced(quota.view());
    }

    /** Where an agency stands after so many calls; empty where it has no quota. */
    public Optional<QuotaStanding> standing(String agency, long calls) {
        return quotas.of(agency).map(quota -> quota.standing(calls));
    }

    private UsageQuotaView create(String agency, UsageQuotaEntry entry) {
        if (!preconditions.createsOnly()) {
            throw Problem.of(UsageProblem.USAGE_QUOTA_NOT_FOUND, agency);
        }
        UsageQuota quota = new UsageQuota(agency, entry);
        quotas.persistAndFlush(quota);
        audit.record(AuditAction.CREATED, path(agency), quota.version(), null, quota.view());
        return quota.view();
    }

    private static String path(String agency) {
        return "usage/" + agency + "/quota";
    }
}
