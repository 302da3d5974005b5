package vn.lantoa.platform.data.audit;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.tracing.TraceId;

/** Writes the audit trail in the transaction of the write itself, and reads it. */
@ApplicationScoped
public class AuditTrail {

    private static final Sortable ORDER =
            Sortable.by("at", "at").and("actor", "actor").and("resource", "resource");

    private final AuditTable table;
    private final AuditRepository entries;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(AuditTable table, AuditRepository entries, Caller caller, Clock clock, ObjectMapper json) {
        this.table = table;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Notes a write. Must run in the transaction that does it.
     *
     * @param resource the resource's path below {@code /api/v1}
     * @param version the resource's version after the write; null where it has none
     * @param before its public state before; null when this created it
     * @param after its public state after; null when this deleted it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            AuditAction action,
            String resource,
            @Nullable Long version,
            @Nullable Object before,
            @Nullable Object after) {
        record(action, resource, version, before, after, null);
    }

    /**
     * As {@link #record(AuditAction, String, Long, Object, Object)}, of a write that the caller does for somebody else.
     *
     * @param onBehalfOf the code of the organisation that the caller acts for; null when it is its own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            AuditAction action,
            String resource,
            @Nullable Long version,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String onBehalfOf) {
        table.add(entry(new Write(author(), action, resource, version, before, after, onBehalfOf)));
    }

    /**
     * Who does what is written.
     *
     * @param client null where no client's token is at work
     * @param org null of who belongs to none
     */
    public record Author(
            String name, @Nullable String client, @Nullable String org, String traceId) {}

    /** A write, as {@link #record(AuditAction, String, Long, Object, Object, String)} takes it, and who does it. */
    public record Write(
            Author author,
            AuditAction action,
            String resource,
            @Nullable Long version,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String onBehalfOf) {}

    /** The caller, for whom another thread will write. */
    public Author author() {
        return new Author(
                caller.name(), caller.client().orElse(null), caller.org().orElse(null), TraceId.current());
    }

    /** Notes writes of several authors, done in one transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Write> writes) {
        table.addAll(writes.stream().map(this::entry).toList());
    }

    private AuditView entry(Write write) {
        Change change = Change.between(write.before, write.after, json);
        return new AuditView(
                Ids.next(),
                clock.instant(),
                write.author.name(),
                write.author.client(),
                write.author.org(),
                write.onBehalfOf,
                write.action.name(),
                write.resource,
                write.version,
                change.beforeSha256(),
                change.afterSha256(),
                change.fields(),
                write.author.traceId());
    }

    /** One page of the trail, oldest first unless asked otherwise. */
    @Transactional
    public Page<AuditView> list(AuditFilter filter, PageRequest page) {
        filter.check();
        return new Conditions()
                .and("resource = :resource", "resource", filter.resource())
                .and("actor = :actor", "actor", filter.actor())
                .and("at >= :from", "from", filter.from())
                .and("at < :to", "to", filter.to())
                .page(entries, page, ORDER)
                .map(AuditRecord::view);
    }
}
