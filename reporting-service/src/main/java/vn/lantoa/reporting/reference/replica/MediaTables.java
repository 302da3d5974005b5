package vn.lantoa.reporting.reference.replica;

import java.util.List;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.ReplicaRow;
import vn.lantoa.platform.data.replica.VersionedUpsert;

/** The tables of what the media-service owns. */
final class MediaTables {

    private static final VersionedUpsert<GrowthTargetChanged> GROWTH_TARGET = VersionedUpsert.ofStates(
                    GrowthTargetChanged.class, "growth_target", "id")
            .without("baselines")
            .recordedIn("known_from");

    /** The baselines of each state of a target; a state never changes, so neither do they. */
    private static final String INSERT_BASELINES = """
            INSERT INTO growth_baseline (target_id, epoch, version, agency, measure, calendar, months, year_value,
              source, approved)
            SELECT (e.data ->> 'id')::uuid, e.epoch, e.version, b.agency, b.measure, b.calendar, b.months, b.value,
                   b.source, b.approved
            FROM events e, jsonb_to_recordset(coalesce(nullif(e.data -> 'baselines', 'null'), '[]')) AS b(agency text,
                   measure text, calendar text, months numeric[], value numeric, source text, approved boolean)
            ORDER BY 1, 2, 3, 4, 5
            ON CONFLICT DO NOTHING""";

    static final List<ReferenceTable<?>> ALL = List.of(
            ReferenceTable.of(
                    EventType.of(PressAgencyChanged.class),
                    VersionedUpsert.ofStates(PressAgencyChanged.class, "press_agency_state", "code")),
            ReferenceTable.of(
                    EventType.of(ChannelChanged.class),
                    VersionedUpsert.ofStates(ChannelChanged.class, "channel_state", "code")
                            .only("name", "aliases", "merged", "country", "district", "commune")),
            new ReferenceTable<>(EventType.of(GrowthTargetChanged.class), MediaTables::writeTargets),
            ReferenceTable.of(
                    EventType.of(PeriodDeclared.class),
                    VersionedUpsert.ofStates(PeriodDeclared.class, "period_declaration", "agency", "calendar", "period")
                            .without("revision")
                            .versionIn("revision")),
            ReferenceTable.of(
                    EventType.of(DayCounted.class), VersionedUpsert.ofLog(DayCounted.class, "day_control", "id")),
            ReferenceTable.of(
                    EventType.of(SubmissionRecorded.class),
                    VersionedUpsert.of(SubmissionRecorded.class, "submission", "id")),
            ReferenceTable.of(
                    EventType.of(OrderChanged.class),
                    VersionedUpsert.of(OrderChanged.class, "press_order", "id")
                            .without("requiresClearance", "orderedVnd", "deliverables")),
            ReferenceTable.of(
                    EventType.of(InformationSupplied.class),
                    VersionedUpsert.of(InformationSupplied.class, "information_supply", "id")));

    private MediaTables() {}

    private static void writeTargets(EventRows rows, List<RecordedEvent<GrowthTargetChanged>> events) {
        GROWTH_TARGET.write(rows, events);
        rows.write(INSERT_BASELINES, events.stream().map(ReplicaRow::of).toList());
    }
}
