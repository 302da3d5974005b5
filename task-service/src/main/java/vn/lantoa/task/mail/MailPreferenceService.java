package vn.lantoa.task.mail;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterFilter;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.agency.directory.OwnAgencies;

/**
 * Keeps where agencies want e-mails. An agency reads and sets its own, an officer everybody's; an auditor reads them
 * all.
 */
@ApplicationScoped
public class MailPreferenceService extends RegisterService<MailPreference, MailPreferenceEntry, MailPreferenceView> {

    private static final Register REGISTER = new Register(
            "mail-preferences",
            MailPreferenceProblem.MAIL_PREFERENCE_NOT_FOUND,
            MailPreferenceProblem.MAIL_PREFERENCE_EXISTS,
            MailPreferenceProblem.MAIL_PREFERENCE_CODE_MISMATCH);

    private final AgencyService agencies;
    private final OwnAgencies own;
    private final Caller caller;

    MailPreferenceService(
            MailPreferenceRepository preferences,
            AgencyService agencies,
            OwnAgencies own,
            Caller caller,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, MailPreference::new, preferences, preconditions, audit);
        this.agencies = agencies;
        this.own = own;
        this.caller = caller;
    }

    /** Those that the caller may read. */
    @Override
    public Page<MailPreferenceView> list(RegisterFilter filter, PageRequest page) {
        AgencyScope scope = scope();
        return super.list(() -> filter.conditions().within(scope, "code"), page);
    }

    /** @throws Problem 404 when there is none that the caller may read */
    @Override
    public MailPreferenceView get(String code) {
        if (!scope().holds(code)) {
            throw Problem.of(MailPreferenceProblem.MAIL_PREFERENCE_NOT_FOUND, code);
        }
        return super.get(code);
    }

    private AgencyScope scope() {
        return caller.has(Roles.PLAN_ADMIN) || caller.has(Roles.AUDITOR)
                ? AgencyScope.everybody()
                : AgencyScope.only(own.codes());
    }

    @Override
    protected void authorizeRecord(MailPreference stored) {
        own.demand(stored.code());
    }

    @Override
    protected void check(String code, MailPreferenceEntry entry) {
        own.demand(code);
        if (!agencies.has(code)) {
            throw Problem.of(MailPreferenceProblem.MAIL_PREFERENCE_AGENCY_UNKNOWN, code);
        }
    }
}
