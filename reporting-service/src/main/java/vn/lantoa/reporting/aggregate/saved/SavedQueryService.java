package vn.lantoa.reporting.aggregate.saved;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.register.Register;
import vn.lantoa.platform.data.register.RegisterService;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.aggregate.AggregateFilter;
import vn.lantoa.reporting.aggregate.AggregateParameters;
import vn.lantoa.reporting.aggregate.AggregateService;
import vn.lantoa.reporting.reference.ReadableAgencies;

/** The register of saved questions. Who saved one changes it, and so does an officer. */
@ApplicationScoped
public class SavedQueryService extends RegisterService<SavedQuery, SavedQueryEntry, SavedQueryView> {

    static final String PATH = "saved-queries";

    private static final Register REGISTER = new Register(
            PATH,
            SavedQueryProblem.SAVED_QUERY_NOT_FOUND,
            SavedQueryProblem.SAVED_QUERY_EXISTS,
            SavedQueryProblem.SAVED_QUERY_CODE_MISMATCH,
            SavedQueryEntry.CODE);

    private final SavedQueryRepository queries;
    private final AggregateService aggregates;
    private final ReadableAgencies readable;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SavedQueryService(
            SavedQueryRepository queries,
            AggregateService aggregates,
            ReadableAgencies readable,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        super(REGISTER, () -> SavedQuery.of(agencyOf(caller)), queries, preconditions, audit);
        this.queries = queries;
        this.aggregates = aggregates;
        this.readable = readable;
        this.preconditions = preconditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SavedQueryView> list(SavedQueryFilter filter, PageRequest page) {
        return super.list(filter.within(readable.ofCaller()), page);
    }

    /** What a saved question asks for on this day. */
    AggregateFilter question(String code, @Nullable OffsetDateTime asOf) {
        return question(get(code).parameters(), asOf);
    }

    private AggregateFilter question(AggregateParameters asked, @Nullable OffsetDateTime asOf) {
        if (asked.period() == null) {
            return asked.question(asked.from(), asked.to(), asOf);
        }
        LocalDate today = BusinessTime.today(clock);
        return asked.question(
                asked.period().from(asked.calendar(), today), asked.period().to(asked.calendar(), today), asOf);
    }

    /** @throws Problem 403 where it is another's, 404 where there is none, 412 or 428 as of a replacement */
    void delete(String code) {
        SavedQuery stored = stored(code);
        authorizeRecord(stored);
        preconditions.requireMatch(stored.version());
        queries.delete(stored);
        audit.record(AuditAction.DELETED, PATH + "/" + code, null, stored.view(), null);
    }

    @Override
    protected SavedQuery stored(String code) {
        SavedQuery stored = super.stored(code);
        if (stored.savedFor() != null && !readable.ofCaller().holds(stored.savedFor())) {
            throw Problem.of(SavedQueryProblem.SAVED_QUERY_NOT_FOUND, code);
        }
        return stored;
    }

    /** Who finds a press agency's and may not read everybody's is of that agency. */
    @Override
    protected void authorizeRecord(SavedQuery stored) {
        boolean own = stored.savedFor() == null
                ? stored.createdBy().equals(caller.name())
                : readable.ofCaller().codes().isPresent();
        if (!own && !caller.has(Roles.PLAN_ADMIN)) {
            throw Problem.of(SavedQueryProblem.SAVED_QUERY_OF_OTHERS, stored.code());
        }
    }

    @Override
    protected void check(String code, SavedQueryEntry entry) {
        AggregateParameters asked = entry.parameters();
        if (asked.period() != null && (asked.from() != null || asked.to() != null)) {
            throw Problem.inBody("parameters.period", SavedQueryProblem.SAVED_QUERY_PERIOD_TWICE);
        }
        try {
            aggregates.check(question(asked, null));
        } catch (Problem refused) {
            // what is wrong with a parameter of an address is wrong with that of the body
            Problem.Collector faults = new Problem.Collector();
            refused.faults()
                    .forEach(fault -> faults.inBody(
                            "parameters." + fault.field(),
                            fault.code(),
                            fault.args().toArray()));
            faults.raise();
        }
    }

    /** Whose a question is that somebody saves: a press agency's is its own. */
    private static @Nullable String agencyOf(Caller caller) {
        return caller.has(Roles.PRESS_PARTNER) && !caller.has(Roles.PLAN_ADMIN)
                ? caller.org().orElse(null)
                : null;
    }
}
