package vn.lantoa.event.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** The tables of this feature. An event that is older than what they hold changes nothing. */
@ApplicationScoped
class EventReferenceTable {

    static final String AGENCY_TABLE = "reference_agency";
    static final String CHANNEL_TABLE = "reference_channel";

    private static final VersionedUpsert<AgencyChanged> AGENCIES =
            VersionedUpsert.of(AgencyChanged.class, AGENCY_TABLE, "code").only("predecessors", "validFrom", "validTo");

    private static final VersionedUpsert<PlanChanged> PLANS =
            VersionedUpsert.of(PlanChanged.class, "reference_plan", "id").only();

    private static final VersionedUpsert<ClausesChanged> CLAUSES = VersionedUpsert.of(
                    ClausesChanged.class, "reference_clauses", "planId")
            .without("audiences")
            .collecting("clauses", "path", "clause_paths")
            .collecting("themes", "code", "theme_codes");

    private static final VersionedUpsert<ChannelChanged> CHANNELS =
            VersionedUpsert.of(ChannelChanged.class, CHANNEL_TABLE, "code").only("name", "aliases", "merged");

    private final EventRows rows;

    EventReferenceTable(Sql sql, EventJson json) {
        this.rows = new EventRows(sql, json);
    }

    void keepAgencies(List<RecordedEvent<AgencyChanged>> events) {
        AGENCIES.write(rows, events);
    }

    void keepPlans(List<RecordedEvent<PlanChanged>> events) {
        PLANS.write(rows, events);
    }

    void keepClauses(List<RecordedEvent<ClausesChanged>> events) {
        CLAUSES.write(rows, events);
    }

    void keepChannels(List<RecordedEvent<ChannelChanged>> events) {
        CHANNELS.write(rows, events);
    }
}
