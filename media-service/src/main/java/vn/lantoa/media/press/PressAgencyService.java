package vn.lantoa.media.press;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.Predecessors;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Keeps the press register, and knows who may speak for which press agency. */
@ApplicationScoped
@Transactional
public class PressAgencyService {

    private final PressAgencyRepository agencies;
    private final KnownSenders senders;
    private final PressAgencyEvents events;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final Predecessors predecessors;

    PressAgencyService(
            PressAgencyRepository agencies,
            KnownSenders senders,
            PressAgencyEvents events,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            Sql sql) {
        this.agencies = agencies;
        this.senders = senders;
        this.events = events;
        this.preconditions = preconditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.predecessors = new Predecessors(sql, "press_agency");
    }

    Page<PressAgencyView> list(PressAgencyFilter filter, PageRequest page) {
        return agencies.page(filter, page).map(PressAgency::view);
    }

    PressAgencyView get(String code) {
        return stored(code).view();
    }

    PressAgencyView register(PressAgencyEntry entry) {
        if (entry.code() == null) {
            throw Problem.inBody("code", PressAgencyProblem.PRESS_AGENCY_CODE_MISMATCH);
        }
        return create(entry.code(), entry);
    }

    /** Replaces the press agency, or creates it where the client asks for that ({@code If-None-Match: *}). */
    Put put(String code, PressAgencyEntry entry) {
        if (entry.code() != null && !entry.code().equals(code)) {
            throw Problem.inBody("code", PressAgencyProblem.PRESS_AGENCY_CODE_MISMATCH);
        }
        if (preconditions.createsOnly()) {
            return new Put(create(code, entry), true);
        }
        PressAgency agency = stored(code);
        preconditions.requireMatch(agency.version());
        check(entry);
        PressAgencyView before = agency.view();
        agency.replaceBy(entry);
        agencies.flush();
        audit.record(AuditAction.REPLACED, "press-agencies/" + code, agency.version(), before, agency.view());
        events.changed(agency);
        senders.forget(code);
        return new Put(agency.view(), false);
    }

    /** What a PUT left behind, and whether it made it. */
    record Put(PressAgencyView agency, boolean created) {}

    /**
     * For which press agency the caller speaks: a press partner for its own, an officer for the one it names.
     *
     * @param onBehalfOf the query parameter of that name; null when it was not given
     * @throws Problem 400 when an officer names none or an unknown one; 403 when the caller's agency is not in the register, does not
     *     exist today, or another one is named
     */
    public Sender sender(String onBehalfOf) {
        boolean officer = caller.has(Roles.PLAN_ADMIN);
        String own = caller.org().orElse(null);
        if (officer && onBehalfOf == null) {
            throw Problem.inQuery("onBehalfOf", PressAgencyProblem.ON_BEHALF_OF_REQUIRED);
        }
        if (!officer && onBehalfOf != null && !onBehalfOf.equals(own)) {
            throw Problem.inQuery("onBehalfOf", CommonProblem.NOT_YOUR_ORG, onBehalfOf);
        }
        String code = officer ? onBehalfOf : own;
        boolean valid = Optional.ofNullable(code)
                .flatMap(one -> senders.isValidOn(BusinessTime.today(clock), one))
                .orElseThrow(() -> officer
                        ? Problem.inQuery("onBehalfOf", PressAgencyProblem.PRESS_AGENCY_UNKNOWN, code)
                        : Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_REGISTERED, String.valueOf(code)));
        if (!valid) {
            throw Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_VALID, code);
        }
        return new Sender(code, officer);
    }

    /**
     * The codes of the press agencies that the caller may read, where it is a press partner: its own and its predecessors',
     * transitively. Empty: it may read all.
     */
    public Optional<Set<String>> readable() {
        return caller.has(Roles.PRESS_PARTNER)
                ? Optional.of(predecessors.ownCodes(caller.org().orElse("")))
                : Optional.empty();
    }

    /** The press agency of a code, if the register has it. */
    public Optional<PressAgencyView> find(String code) {
        return agencies.findByCode(code).map(PressAgency::view);
    }

    /** Those of {@code codes} that are no press agency's. */
    public Set<String> unknown(Collection<String> codes) {
        return agencies.unknown(codes);
    }

    private PressAgencyView create(String code, PressAgencyEntry entry) {
        if (agencies.findByCode(code).isPresent()) {
            throw Problem.inBody("code", PressAgencyProblem.PRESS_AGENCY_EXISTS, code);
        }
        check(entry);
        PressAgency agency = new PressAgency(code, entry);
        agencies.persistAndFlush(agency);
        audit.record(AuditAction.CREATED, "press-agencies/" + code, agency.version(), null, agency.view());
        events.changed(agency);
        return agency.view();
    }

    private void check(PressAgencyEntry entry) {
        var faults = new Problem.Collector();
        faults.inBodyIf(
                entry.validFrom() != null
                        && entry.validTo() != null
                        && entry.validTo().isBefore(entry.validFrom()),
                "validTo",
                PressAgencyProblem.PRESS_AGENCY_VALIDITY_REVERSED);
        agencies.unknown(entry.predecessors())
                .forEach(unknown ->
                        faults.inBody("predecessors", PressAgencyProblem.PRESS_AGENCY_PREDECESSOR_UNKNOWN, unknown));
        faults.raise();
    }

    private PressAgency stored(String code) {
        return agencies.findByCode(code).orElseThrow(() -> Problem.of(PressAgencyProblem.PRESS_AGENCY_NOT_FOUND, code));
    }
}
