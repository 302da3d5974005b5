package vn.lantoa.task.mail;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;

/** Keeps where agencies want e-mails. An agency sets its own, an officer everybody's. */
@ApplicationScoped
public class MailPreferenceService extends RegisterService<MailPreference, MailPreferenceEntry, MailPreferenceView> {

    private static final Register REGISTER = new Register(
            "mail-preferences",
            MailPreferenceProblem.MAIL_PREFERENCE_NOT_FOUND,
            MailPreferenceProblem.MAIL_PREFERENCE_EXISTS,
            MailPreferenceProblem.MAIL_PREFERENCE_CODE_MISMATCH);

    private final AgencyService agencies;
    private final Caller caller;

    MailPreferenceService(
            MailPreferenceRepository preferences,
            AgencyService agencies,
            Caller caller,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, MailPreference::new, preferences, preconditions, audit);
        this.agencies = agencies;
        this.caller = caller;
    }

    @Override
    protected void authorizeRecord(MailPreference stored) {
        authorize(stored.code());
    }

    @Override
    protected void check(String code, MailPreferenceEntry entry) {
        authorize(code);
        if (!agencies.has(code)) {
            throw Problem.at("path", "code", MailPreferenceProblem.MAIL_PREFERENCE_AGENCY_UNKNOWN, code);
        }
    }

    private void authorize(String agency) {
        Set<String> own = caller.org().map(agencies::ownCodes).orElse(Set.of());
        if (!caller.has(Roles.PLAN_ADMIN) && !own.contains(agency)) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, agency);
        }
    }
}
