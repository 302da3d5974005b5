package vn.lantoa.task.agency;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.Predecessors;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps the registry of agencies. */
@ApplicationScoped
@Transactional
public class AgencyService {

    private final AgencyRepository agencies;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final AgencyEvents events;
    private final Predecessors predecessors;

    AgencyService(
            AgencyRepository agencies, Preconditions preconditions, AuditTrail audit, AgencyEvents events, Sql sql) {
        this.agencies = agencies;
        this.preconditions = preconditions;
        this.audit = audit;
        this.events = events;
        this.predecessors = new Predecessors(sql, "agency");
    }

    Page<AgencyView> list(AgencyFilter filter, PageRequest page) {
        return agencies.page(filter, page).map(Agency::view);
    }

    AgencyView get(String code) {
        return find(code).view();
    }

    AgencyView register(AgencyEntry entry) {
        if (entry.code() == null) {
            throw Problem.inBody("code", AgencyProblem.AGENCY_CODE_MISMATCH);
        }
        return create(entry.code(), entry);
    }

    /** Replaces the agency, or creates it where the client asks for that ({@code If-None-Match: *}). */
    Put put(String code, AgencyEntry entry) {
        if (entry.code() != null && !entry.code().equals(code)) {
            throw Problem.inBody("code", AgencyProblem.AGENCY_CODE_MISMATCH);
        }
        if (preconditions.createsOnly()) {
            return new Put(create(code, entry), true);
        }
        Agency agency = find(code);
        preconditions.requireMatch(agency.version());
        check(code, entry);
        AgencyView before = agency.view();
        agency.replaceBy(entry);
        agencies.flush();
        audit.record(AuditAction.REPLACED, "agencies/" + code, agency.version(), before, agency.view());
        events.changed(agency);
        return new Put(agency.view(), false);
    }

    /** What a PUT left behind, and whether it made it. */
    record Put(AgencyView agency, boolean created) {}

    private AgencyView create(String code, AgencyEntry entry) {
        if (agencies.findByCode(code).isPresent()) {
            throw Problem.inBody("code", AgencyProblem.AGENCY_EXISTS, code);
        }
        check(code, entry);
        Agency agency = new Agency(code, entry);
        agencies.persistAndFlush(agency);
        audit.record(AuditAction.CREATED, "agencies/" + code, agency.version(), null, agency.view());
        events.changed(agency);
        return agency.view();
    }

    private void check(String code, AgencyEntry entry) {
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
        agencies.unknown(entry.predecessors())
                .forEach(unknown -> faults.inBody("predecessors", AgencyProblem.AGENCY_PREDECESSOR_UNKNOWN, unknown));
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

    /** Those of {@code codes} that are no agency's. */
    public Set<String> unknown(Collection<String> codes) {
        return agencies.unknown(codes);
    }

    /** The codes whose records an organisation may write: its own and its predecessors', transitively. */
    public Set<String> ownCodes(String org) {
        return predecessors.ownCodes(org);
    }

    private Agency find(String code) {
        return agencies.findByCode(code).orElseThrow(() -> Problem.of(AgencyProblem.AGENCY_NOT_FOUND, code));
    }
}
