package vn.lantoa.task.agency;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.task.agency.directory.AgencyTable;
import vn.lantoa.task.agency.identifier.ElectronicIds;

/** The registry of agencies. */
@ApplicationScoped
public class AgencyService extends RegisterService<Agency, AgencyEntry, AgencyView> {

    private static final Register REGISTER = new Register(
            "agencies",
            AgencyProblem.AGENCY_NOT_FOUND,
            AgencyProblem.AGENCY_EXISTS,
            AgencyProblem.AGENCY_CODE_MISMATCH);

    private final AgencyTable directory;
    private final AgencyRules rules;

    AgencyService(
            AgencyRepository agencies,
            AgencyTable directory,
            AgencyRules rules,
            AgencyPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit) {
        super(REGISTER, Agency::new, agencies, publisher, preconditions, audit);
        this.directory = directory;
        this.rules = rules;
    }

    Page<AgencyView> list(AgencyFilter filter, PageRequest page) {
        KnownCode.require("parentCode", filter.parentCode, this::has);
        KnownCode.require("under", filter.under, this::has);
        if (filter.under != null) {
            filter.narrowTo(directory.below(filter.under));
        }
        return super.list(filter, page);
    }

    @Override
    protected void check(String code, AgencyEntry entry) {
        rules.check(code, entry, ElectronicIds.NONE);
    }

    @Override
    protected void checkReplacement(Agency stored, AgencyEntry entry) {
        rules.check(stored.code(), entry, stored.electronicIds());
    }
}
