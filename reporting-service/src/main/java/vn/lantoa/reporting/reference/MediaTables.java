package vn.lantoa.reporting.reference;

import java.util.List;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;

/** The tables of what the media-service owns. */
final class MediaTables {

    private static final String PRESS_AGENCY = """
            INSERT INTO press_agency (code, id, name, level, press_types, key_multimedia, resident_office, valid_from, valid_to,
                                      predecessors, epoch, version, known_from)
            SELECT d.code, d.id, d.name, d.level, coalesce(d."pressTypes", '{}'), coalesce(d."keyMultimedia", false),
                   coalesce(d."residentOffice", false), d."validFrom", d."validTo", coalesce(d.predecessors, '{}'),
                   e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(code text, id uuid, name text, level text, "pressTypes" varchar[],
                   "keyMultimedia" boolean, "residentOffice" boolean, "validFrom" date, "validTo" date,
                   predecessors varchar[])
            ORDER BY d.code
            ON CONFLICT (code) DO UPDATE SET id = excluded.id, name = excluded.name, level = excluded.level,
              press_types = excluded.press_types, key_multimedia = excluded.key_multimedia,
              resident_office = excluded.resident_office, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
              predecessors = excluded.predecessors, epoch = excluded.epoch, version = excluded.version,
              known_from = excluded.known_from
            WHERE (press_agency.epoch, press_agency.version) < (excluded.epoch, excluded.version)""";

    /** Every state stays; one that was sent twice is known since the first time. */
    private static final String GROWTH_TARGET = """
            , told AS (
              INSERT INTO growth_target (id, epoch, version, plan_id, name, agency_level, purposes, new_production_only,
                max_reuse_ratio, genre_map, measures, growth_percent, tolerance_points, baseline_year, target_year, calendar,
                definition_version, state, approved_at, known_from)
              SELECT d.id, e.epoch, e.version, d."planId", d.name, d."agencyLevel", coalesce(d.purposes, '{}'),
                     d."newProductionOnly", d."maxReuseRatio", coalesce(d."genreMap", '{}'), d.measures, d."growthPercent",
                     d."tolerancePoints", d."baselineYear", d."targetYear", d.calendar, d."definitionVersion", d.state,
                     d."approvedAt", e."recordedAt"
              FROM events e, jsonb_to_record(e.data) AS d(id uuid, "planId" uuid, name text, "agencyLevel" text,
                     purposes varchar[], "newProductionOnly" boolean, "maxReuseRatio" numeric, "genreMap" jsonb,
                     measures varchar[], "growthPercent" numeric, "tolerancePoints" numeric, "baselineYear" int,
                     "targetYear" int, calendar text, "definitionVersion" int, state text, "approvedAt" timestamptz)
              ORDER BY d.id, e.epoch, e.version
              ON CONFLICT (id, epoch, version) DO UPDATE
                SET known_from = least(growth_target.known_from, excluded.known_from))
            INSERT INTO growth_baseline (target_id, epoch, version, agency, measure, calendar, months, year_value, source,
                                         approved)
            SELECT (e.data ->> 'id')::uuid, e.epoch, e.version, b.agency, b.measure, b.calendar, b.months, b.value, b.source,
                   b.approved
            FROM events e, jsonb_to_recordset(coalesce(nullif(e.data -> 'baselines', 'null'), '[]')) AS b(agency text,
                   measure text, calendar text, months numeric[], value numeric, source text, approved boolean)
            ORDER BY 1, 2, 3, 4, 5
            ON CONFLICT DO NOTHING""";

    private static final String DECLARATION = """
            INSERT INTO period_declaration (agency, calendar, period, epoch, revision, id, items, seconds, nil, declared_at,
                                            known_from)
            SELECT d.agency, d.calendar, d.period, e.epoch, d.revision, d.id, d.items, d.seconds, d.nil, d."declaredAt",
                   e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(agency text, calendar text, period text, revision int, id uuid,
                   items bigint, seconds bigint, nil boolean, "declaredAt" timestamptz)
            ORDER BY d.agency, d.calendar, d.period, e.epoch, d.revision
            ON CONFLICT (agency, calendar, period, epoch, revision) DO UPDATE
              SET known_from = least(period_declaration.known_from, excluded.known_from)""";

    private static final String SUBMISSION = """
            INSERT INTO submission (id, agency, kind, state, received, created, updated, unchanged, rejected, body_sha256,
                                    received_at, epoch, version, known_from)
            SELECT d.id, d.agency, d.kind, d.state, d.received, d.created, d.updated, d.unchanged, d.rejected, d."bodySha256",
                   d."receivedAt", e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(id uuid, agency text, kind text, state text, received int, created int,
                   updated int, unchanged int, rejected int, "bodySha256" text, "receivedAt" timestamptz)
            ORDER BY d.id
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, received = excluded.received, created = excluded.created,
              updated = excluded.updated, unchanged = excluded.unchanged, rejected = excluded.rejected,
              epoch = excluded.epoch, version = excluded.version, known_from = excluded.known_from
            WHERE (submission.epoch, submission.version) < (excluded.epoch, excluded.version)""";

    static final List<ReferenceTable<?>> ALL = List.of(
            new ReferenceTable<>(
                    new EventType<>(
                            PressAgencyChanged.TOPIC,
                            PressAgencyChanged.AGGREGATE,
                            PressAgencyChanged.TYPE,
                            PressAgencyChanged.class),
                    PRESS_AGENCY,
                    PressAgencyChanged::code),
            ReferenceTable.ofEveryState(
                    new EventType<>(
                            GrowthTargetChanged.TOPIC,
                            GrowthTargetChanged.AGGREGATE,
                            GrowthTargetChanged.TYPE,
                            GrowthTargetChanged.class),
                    GROWTH_TARGET,
                    GrowthTargetChanged::id),
            new ReferenceTable<>(
                    new EventType<>(
                            PeriodDeclared.TOPIC, PeriodDeclared.AGGREGATE, PeriodDeclared.TYPE, PeriodDeclared.class),
                    MediaTables::revision,
                    DECLARATION),
            new ReferenceTable<>(
                    new EventType<>(
                            SubmissionRecorded.TOPIC,
                            SubmissionRecorded.AGGREGATE,
                            SubmissionRecorded.TYPE,
                            SubmissionRecorded.class),
                    SUBMISSION,
                    SubmissionRecorded::id));

    private MediaTables() {}

    private static Object revision(RecordedEvent<PeriodDeclared> event) {
        PeriodDeclared told = event.data();
        return List.of(
                told.agency(), told.calendar(), told.period(), event.position().epoch(), told.revision());
    }
}
