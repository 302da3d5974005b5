package vn.lantoa.task.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.time.BusinessTime;

/** The registry of agencies. */
@ApplicationScoped
public class AgencyService extends RegisterService<Agency, AgencyEntry, AgencyView> {

    private static final Register REGISTER = new Register(
            "agencies",
            AgencyProblem.AGENCY_NOT_FOUND,
            AgencyProblem.AGENCY_EXISTS,
            AgencyProblem.AGENCY_CODE_MISMATCH);

    private final AgencyRepository agencies;
    private final AgencyRules rules;
    private final Clock clock;
    private final LineageTable lineage;

    AgencyService(
            AgencyRepository agencies,
            AgencyRules rules,
            AgencyPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        super(REGISTER, Agency::new, agencies, publisher, preconditions, audit);
        this.agencies = agencies;
        this.rules = rules;
        this.clock = clock;
        this.lineage = new LineageTable(sql, "agency");
    }

    Page<AgencyView> list(AgencyFilter filter, PageRequest page) {
        KnownCode.require("parentCode", filter.parentCode, this::has);
        KnownCode.require("under", filter.under, this::has);
        if (filter.under != null) {
            filter.narrowTo(agencies.below(filter.under));
        }
        return super.list(filter, page);
    }

    @Override
    protected void check(String code, AgencyEntry entry) {
        // no other change of who came from or belongs to whom is checked meanwhile
        rules.check(code, entry, lineage.hold());
    }

    /** Which agencies came from which, and when each of them exists. */
    public Lineage lineage() {
        return lineage.read();
    }

    /** As {@link #lineage}, held until the transaction ends: no agency's validity or line changes meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Lineage holdLineage() {
        return lineage.hold();
    }

    /** Code by name, of all agencies. */
    public Map<String, String> codesByName() {
        return agencies.listAll().stream().collect(Collectors.toMap(Agency::name, Agency::code, (one, same) -> one));
    }

    /** The codes with the names of the agencies that exist on a day between the two. */
    public Map<String, String> namesWithin(LocalDate first, LocalDate last) {
        return agencies.listAll().stream()
                .filter(agency -> agency.existsWithin(first, last))
                .collect(Collectors.toMap(Agency::code, Agency::name));
    }

    /** The departments and district committees that exist on a day between the two, by code. */
    public List<AgencyView> plannersWithin(LocalDate first, LocalDate last) {
        return agencies
                .list("level in ?1", Sort.by("code"), List.of(AgencyLevel.DEPARTMENT, AgencyLevel.DISTRICT))
                .stream()
                .filter(agency -> agency.existsWithin(first, last))
                .map(Agency::view)
                .toList();
    }

    /** The agencies of these codes, by code; what no agency has is left out. */
    public List<AgencyView> of(Collection<String> codes) {
        return agencies.list("code in ?1", Sort.by("code"), codes).stream()
                .map(Agency::view)
                .toList();
    }

    /**
     * The codes whose records an organisation may write today: its own and its predecessors', transitively; none before
     * its first day and after its last one.
     */
    Set<String> ownCodes(String org) {
        return lineage.read().own(org, BusinessTime.today(clock));
    }
}
