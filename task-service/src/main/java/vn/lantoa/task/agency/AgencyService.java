package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.org.Predecessors;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;

/** The registry of agencies. */
@ApplicationScoped
public class AgencyService extends RegisterService<Agency, AgencyEntry, AgencyView> {

    private static final Register REGISTER = new Register(
            "agencies",
            AgencyProblem.AGENCY_NOT_FOUND,
            AgencyProblem.AGENCY_EXISTS,
            AgencyProblem.AGENCY_CODE_MISMATCH);

    private final AgencyRepository agencies;
    private final Predecessors predecessors;
    private final LineageTable lineage;

    AgencyService(
            AgencyRepository agencies,
            AgencyPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Sql sql) {
        super(REGISTER, Agency::new, agencies, publisher, preconditions, audit);
        this.agencies = agencies;
        this.predecessors = new Predecessors(sql, "agency");
        this.lineage = new LineageTable(sql, "agency");
    }

    Page<AgencyView> list(AgencyFilter filter, PageRequest page) {
        KnownCode.require("parentCode", filter.parentCode, this::has);
        return super.list(filter, page);
    }

    @Override
    protected void check(String code, AgencyEntry entry) {
        // no other change of who came from or belongs to whom is checked meanwhile
        Lineage held = lineage.hold();
        Problem.Collector faults = new Problem.Collector();
        boolean reversed = entry.validFrom() != null
                && entry.validTo() != null
                && entry.validTo().isBefore(entry.validFrom());
        faults.inBodyIf(reversed, "validTo", AgencyProblem.AGENCY_VALIDITY_REVERSED);
        if (entry.parentCode() != null) {
            boolean unknown = !agencies.unknown(List.of(entry.parentCode())).isEmpty();
            faults.inBodyIf(
                    unknown && !entry.parentCode().equals(code),
                    "parentCode",
                    AgencyProblem.AGENCY_PARENT_UNKNOWN,
                    entry.parentCode());
            faults.inBodyIf(isBelow(entry.parentCode(), code), "parentCode", AgencyProblem.AGENCY_PARENT_CIRCULAR);
        }
        agencies.unknown(entry.predecessors()).stream()
                .filter(unknown -> !unknown.equals(code))
                .forEach(unknown -> faults.inBody("predecessors", AgencyProblem.AGENCY_PREDECESSOR_UNKNOWN, unknown));
        held.circle(code, entry.predecessors())
                .ifPresent(circle -> faults.inBody(
                        "predecessors", AgencyProblem.AGENCY_PREDECESSOR_CIRCULAR, String.join(" → ", circle)));
        faults.raise();
    }

    /** Whether {@code code} is {@code ancestor} or below it. */
    private boolean isBelow(String code, String ancestor) {
        Set<String> seen = new HashSet<>();
        for (String at = code; at != null && seen.add(at); ) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = agencies.findByCode(at).map(Agency::parentCode).orElse(null);
        }
        return false;
    }

    /** Which agencies came from which, and when each of them exists. */
    public Lineage lineage() {
        return lineage.read();
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

    /** The codes whose records an organisation may write: its own and its predecessors', transitively. */
    public Set<String> ownCodes(String org) {
        return predecessors.ownCodes(org);
    }
}
