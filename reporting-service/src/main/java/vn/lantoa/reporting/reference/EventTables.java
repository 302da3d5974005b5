package vn.lantoa.reporting.reference;

import java.util.List;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.contract.EventSeriesChanged;
import vn.lantoa.event.contract.FigureRecorded;
import vn.lantoa.platform.data.messaging.EventType;

/** The tables of what the event-service owns. */
final class EventTables {

    private static final String EVENT = """
            INSERT INTO event (code, id, type, name, name_en, scope, venue, country, start_on, end_on, host, host_role, status,
                               series, edition_year, edition_number, clause_paths, theme_codes, plan_id, sessions, media_plan,
                               figures, epoch, version, known_from)
            SELECT d.code, d.id, d.type, d.name, d."nameEn", d.scope, d.venue, d.country, d."startOn", d."endOn", d.host,
                   d."hostRole", d.status, d.series, (d.edition ->> 'year')::int, (d.edition ->> 'number')::int,
                   coalesce(d."clausePaths", '{}'), coalesce(d."themeCodes", '{}'), d."planId", coalesce(d.sessions, '[]'),
                   coalesce(d."mediaPlan", '[]'), coalesce(d.figures, '[]'), e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(code text, id uuid, type text, name text, "nameEn" text, scope text,
                   venue text, country text, "startOn" date, "endOn" date, host text, "hostRole" text, status text,
                   series text, edition jsonb, "clausePaths" varchar[], "themeCodes" varchar[], "planId" uuid, sessions jsonb,
                   "mediaPlan" jsonb, figures jsonb)
            ORDER BY d.code
            ON CONFLICT (code) DO UPDATE SET id = excluded.id, type = excluded.type, name = excluded.name,
              name_en = excluded.name_en, scope = excluded.scope, venue = excluded.venue, country = excluded.country,
              start_on = excluded.start_on, end_on = excluded.end_on, host = excluded.host, host_role = excluded.host_role,
              status = excluded.status, series = excluded.series, edition_year = excluded.edition_year,
              edition_number = excluded.edition_number, clause_paths = excluded.clause_paths,
              theme_codes = excluded.theme_codes, plan_id = excluded.plan_id, sessions = excluded.sessions,
              media_plan = excluded.media_plan, figures = excluded.figures, epoch = excluded.epoch,
              version = excluded.version, known_from = excluded.known_from
            WHERE (event.epoch, event.version) < (excluded.epoch, excluded.version)""";

    private static final String SERIES = """
            INSERT INTO event_series (code, id, name, name_en, type, recurrence, international, host, epoch, version, known_from)
            SELECT d.code, d.id, d.name, d."nameEn", d.type, d.recurrence, coalesce(d.international, false), d.host,
                   e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(code text, id uuid, name text, "nameEn" text, type text, recurrence text,
                   international boolean, host text)
            ORDER BY d.code
            ON CONFLICT (code) DO UPDATE SET id = excluded.id, name = excluded.name, name_en = excluded.name_en,
              type = excluded.type, recurrence = excluded.recurrence, international = excluded.international,
              host = excluded.host, epoch = excluded.epoch, version = excluded.version, known_from = excluded.known_from
            WHERE (event_series.epoch, event_series.version) < (excluded.epoch, excluded.version)""";

    private static final String FIGURE = """
            INSERT INTO event_figure_record (id, event_id, event_code, kind, metric, figure_id, value, qualifier, unit, source,
                                             asserted_on, choice, reason, org, recorded_at, known_from)
            SELECT d.id, d."eventId", d."eventCode", d.kind, d.metric, d."figureId", d.value, d.qualifier, d.unit, d.source,
                   d."assertedOn", d.choice, d.reason, d.org, d."recordedAt", e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(id uuid, "eventId" uuid, "eventCode" text, kind text, metric text,
                   "figureId" uuid, value numeric, qualifier text, unit text, source text, "assertedOn" date, choice int,
                   reason text, org text, "recordedAt" timestamptz)
            ORDER BY d.id
            ON CONFLICT (id) DO NOTHING""";

    static final List<ReferenceTable<?>> ALL = List.of(
            new ReferenceTable<>(
                    new EventType<>(EventChanged.TOPIC, EventChanged.AGGREGATE, EventChanged.TYPE, EventChanged.class),
                    EVENT,
                    EventChanged::code),
            new ReferenceTable<>(
                    new EventType<>(
                            EventSeriesChanged.TOPIC,
                            EventSeriesChanged.AGGREGATE,
                            EventSeriesChanged.TYPE,
                            EventSeriesChanged.class),
                    SERIES,
                    EventSeriesChanged::code),
            new ReferenceTable<>(
                    new EventType<>(
                            FigureRecorded.TOPIC, FigureRecorded.AGGREGATE, FigureRecorded.TYPE, FigureRecorded.class),
                    FIGURE,
                    FigureRecorded::id));

    private EventTables() {}
}
