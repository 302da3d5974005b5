package vn.lantoa.media.reference;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** The tables of this feature. An event that is older than what they hold changes nothing. */
@ApplicationScoped
class MediaReferenceTable {

    private static final VersionedUpsert<PlanChanged> PLANS = VersionedUpsert.of(
                    PlanChanged.class, "reference_plan", "id")
            .only("status", "topLevel", "startOn", "endOn");

    private static final VersionedUpsert<ClausesChanged> CLAUSES = VersionedUpsert.of(
                    ClausesChanged.class, "reference_clauses", "planId")
            .collecting("clauses", "path", "clause_paths")
            .collecting("themes", "code", "theme_codes")
            .collecting("audiences", "code", "audience_codes");

    private static final VersionedUpsert<AgencyChanged> AGENCIES = VersionedUpsert.of(
                    AgencyChanged.class, "reference_agency", "code")
            .only("name", "level", "validFrom", "validTo", "predecessors");

    private static final VersionedUpsert<EventChanged> EVENTS =
            VersionedUpsert.ofLog(EventChanged.class, "reference_event", "code").only();

    private static final String READ_PLANS = """
            SELECT plan.id, status, top_level, start_on, end_on, clause_paths, theme_codes, audience_codes
            FROM reference_plan AS plan LEFT JOIN reference_clauses ON plan_id = plan.id""";

    private static final String READ_EVENTS = "SELECT code FROM reference_event";

    private final Sql sql;
    private final EventRows rows;

    MediaReferenceTable(Sql sql, EventJson json) {
        this.sql = sql;
        this.rows = new EventRows(sql, json);
    }

    void keepPlans(List<RecordedEvent<PlanChanged>> events) {
        PLANS.write(rows, events);
    }

    void keepClauses(List<RecordedEvent<ClausesChanged>> events) {
        CLAUSES.write(rows, events);
    }

    void keepAgencies(List<RecordedEvent<AgencyChanged>> events) {
        AGENCIES.write(rows, events);
    }

    void keepEvents(List<RecordedEvent<EventChanged>> events) {
        EVENTS.write(rows, events);
    }

    KnownCodes read() {
        return new KnownCodes(
                sql.query(READ_PLANS, MediaReferenceTable::plan),
                Set.copyOf(sql.query(READ_EVENTS, row -> row.text("code"))));
    }

    private static PlanReference plan(ResultColumns row) {
        return new PlanReference(
                row.uuid("id"),
                row.text("status"),
                row.bool("top_level"),
                row.date("start_on"),
                row.date("end_on"),
                set(row.texts("clause_paths")),
                set(row.texts("theme_codes")),
                set(row.texts("audience_codes")));
    }

    private static @Nullable Set<String> set(@Nullable List<String> values) {
        return values == null ? null : Set.copyOf(values);
    }
}
