package vn.lantoa.reporting.reference;

import java.util.List;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.TaskChanged;

/** The tables of what the task-service owns. */
final class TaskTables {

    private static final String PLAN = """
            INSERT INTO plan (id, plan_year, number, title, issuer_code, status, start_on, end_on, report_calendar, top_level,
                              epoch, version, known_from)
            SELECT d.id, d."planYear", d.number, coalesce(d.title, ''), d."issuerCode", d.status, d."startOn", d."endOn",
                   d."reportCalendar", coalesce(d."topLevel", true), e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(id uuid, "planYear" int, number text, title text, "issuerCode" text, status text,
                   "startOn" date, "endOn" date, "reportCalendar" text, "topLevel" boolean)
            ORDER BY d.id
            ON CONFLICT (id) DO UPDATE SET plan_year = excluded.plan_year, number = excluded.number, title = excluded.title,
              issuer_code = excluded.issuer_code, status = excluded.status, start_on = excluded.start_on,
              end_on = excluded.end_on, report_calendar = excluded.report_calendar, top_level = excluded.top_level,
              epoch = excluded.epoch, version = excluded.version, known_from = excluded.known_from
            WHERE (plan.epoch, plan.version) < (excluded.epoch, excluded.version)""";

    /** The list as a whole is newer or not; what it no longer names goes. */
    private static final String CLAUSES = """
            , newer AS (
              INSERT INTO clause_list (plan_id, epoch, version, known_from)
              SELECT (e.data ->> 'planId')::uuid, e.epoch, e.version, e."recordedAt" FROM events e
              ORDER BY 1
              ON CONFLICT (plan_id) DO UPDATE SET epoch = excluded.epoch, version = excluded.version,
                known_from = excluded.known_from
              WHERE (clause_list.epoch, clause_list.version) < (excluded.epoch, excluded.version)
              RETURNING plan_id),
            told AS (
              SELECT newer.plan_id, e.data FROM newer JOIN events e ON (e.data ->> 'planId')::uuid = newer.plan_id),
            gone AS (
              DELETE FROM clause USING told WHERE clause.plan_id = told.plan_id AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(told.data -> 'clauses') c WHERE c ->> 'path' = clause.path)),
            gone_themes AS (
              DELETE FROM theme USING told WHERE theme.plan_id = told.plan_id AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(told.data -> 'themes') t WHERE t ->> 'code' = theme.code)),
            themes AS (
              INSERT INTO theme (plan_id, code, label, clause_path)
              SELECT told.plan_id, t.code, coalesce(t.label, ''), t."clausePath"
              FROM told, jsonb_to_recordset(told.data -> 'themes') AS t(code text, label text, "clausePath" text)
              ON CONFLICT (plan_id, code) DO UPDATE SET label = excluded.label, clause_path = excluded.clause_path)
            INSERT INTO clause (plan_id, path, ordinal, parent_path, kind, title, excerpt, sha256, action)
            SELECT told.plan_id, c.path, c.place, c."parentPath", c.kind, c.title, c.excerpt, c.sha256,
                   coalesce(c.action, false)
            FROM told, ROWS FROM (jsonb_to_recordset(told.data -> 'clauses') AS (path text, "parentPath" text, kind text,
                 title text, excerpt text, sha256 text, action boolean))
                 WITH ORDINALITY AS c(path, "parentPath", kind, title, excerpt, sha256, action, place)
            ON CONFLICT (plan_id, path) DO UPDATE SET ordinal = excluded.ordinal, parent_path = excluded.parent_path,
              kind = excluded.kind, title = excluded.title, excerpt = excluded.excerpt, sha256 = excluded.sha256,
              action = excluded.action""";

    private static final String AGENCY = """
            INSERT INTO agency (code, id, name, name_en, level, parent_code, valid_from, valid_to, predecessors,
                                epoch, version, known_from)
            SELECT d.code, d.id, d.name, d."nameEn", d.level, d."parentCode", d."validFrom", d."validTo",
                   coalesce(d.predecessors, '{}'), e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(code text, id uuid, name text, "nameEn" text, level text, "parentCode" text,
                   "validFrom" date, "validTo" date, predecessors varchar[])
            ORDER BY d.code
            ON CONFLICT (code) DO UPDATE SET id = excluded.id, name = excluded.name, name_en = excluded.name_en,
              level = excluded.level, parent_code = excluded.parent_code, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to, predecessors = excluded.predecessors,
              epoch = excluded.epoch, version = excluded.version, known_from = excluded.known_from
            WHERE (agency.epoch, agency.version) < (excluded.epoch, excluded.version)""";

    private static final String TASK = """
            INSERT INTO task (id, plan_id, title, clause_paths, theme_codes, audience_codes, start_on, due_on, lead,
                              cooperating, weight, state, cancelled_on, percent, done_on, epoch, version, known_from)
            SELECT d.id, d."planId", d.title, coalesce(d."clausePaths", '{}'), coalesce(d."themeCodes", '{}'),
                   coalesce(d."audienceCodes", '{}'), d."startOn", d."dueOn", d.lead, coalesce(d.cooperating, '{}'),
                   coalesce(d.weight, 1), d.state, d."cancelledOn", coalesce(d.percent, 0), d."doneOn",
                   e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(id uuid, "planId" uuid, title text, "clausePaths" varchar[],
                   "themeCodes" varchar[], "audienceCodes" varchar[], "startOn" date, "dueOn" date, lead text,
                   cooperating varchar[], weight numeric, state text, "cancelledOn" date, percent numeric, "doneOn" date)
            ORDER BY d.id
            ON CONFLICT (id) DO UPDATE SET plan_id = excluded.plan_id, title = excluded.title,
              clause_paths = excluded.clause_paths, theme_codes = excluded.theme_codes,
              audience_codes = excluded.audience_codes, start_on = excluded.start_on, due_on = excluded.due_on,
              lead = excluded.lead, cooperating = excluded.cooperating, weight = excluded.weight, state = excluded.state,
              cancelled_on = excluded.cancelled_on, percent = excluded.percent, done_on = excluded.done_on,
              epoch = excluded.epoch, version = excluded.version, known_from = excluded.known_from
            WHERE (task.epoch, task.version) < (excluded.epoch, excluded.version)""";

    private static final String PROGRESS = """
            INSERT INTO task_progress (id, task_id, plan_id, effective_on, recorded_at, percent, quantity_done, backdated, org,
                                       evidence, known_from)
            SELECT d.id, d."taskId", d."planId", d."effectiveOn", d."recordedAt", d.percent, d."quantityDone",
                   coalesce(d.backdated, false), d.org, coalesce(d.evidence, 0), e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(id uuid, "taskId" uuid, "planId" uuid, "effectiveOn" date,
                   "recordedAt" timestamptz, percent numeric, "quantityDone" numeric, backdated boolean, org text, evidence int)
            ORDER BY d.id
            ON CONFLICT (id) DO NOTHING""";

    private static final String CALENDAR = """
            INSERT INTO report_calendar (code, id, name, legal_basis, due_rules, holidays, epoch, version, known_from)
            SELECT d.code, d.id, coalesce(d.name, d.code), d."legalBasis", coalesce(d."dueRules", '[]'),
                   coalesce(d.holidays, '{}'), e.epoch, e.version, e."recordedAt"
            FROM events e, jsonb_to_record(e.data) AS d(code text, id uuid, name text, "legalBasis" text, "dueRules" jsonb, holidays date[])
            ORDER BY d.code
            ON CONFLICT (code) DO UPDATE SET id = excluded.id, name = excluded.name, legal_basis = excluded.legal_basis,
              due_rules = excluded.due_rules, holidays = excluded.holidays,
              epoch = excluded.epoch, version = excluded.version, known_from = excluded.known_from
            WHERE (report_calendar.epoch, report_calendar.version) < (excluded.epoch, excluded.version)""";

    static final List<ReferenceTable<?>> ALL = List.of(
            new ReferenceTable<>(
                    new EventType<>(PlanChanged.TOPIC, PlanChanged.AGGREGATE, PlanChanged.TYPE, PlanChanged.class),
                    PLAN,
                    PlanChanged::id),
            new ReferenceTable<>(
                    new EventType<>(
                            ClausesChanged.TOPIC, ClausesChanged.AGGREGATE, ClausesChanged.TYPE, ClausesChanged.class),
                    CLAUSES,
                    ClausesChanged::planId),
            new ReferenceTable<>(
                    new EventType<>(
                            AgencyChanged.TOPIC, AgencyChanged.AGGREGATE, AgencyChanged.TYPE, AgencyChanged.class),
                    AGENCY,
                    AgencyChanged::code),
            new ReferenceTable<>(
                    new EventType<>(TaskChanged.TOPIC, TaskChanged.AGGREGATE, TaskChanged.TYPE, TaskChanged.class),
                    TASK,
                    TaskChanged::id),
            new ReferenceTable<>(
                    new EventType<>(
                            CalendarChanged.TOPIC,
                            CalendarChanged.AGGREGATE,
                            CalendarChanged.TYPE,
                            CalendarChanged.class),
                    CALENDAR,
                    CalendarChanged::code),
            new ReferenceTable<>(
                    new EventType<>(
                            ProgressRecorded.TOPIC,
                            ProgressRecorded.AGGREGATE,
                            ProgressRecorded.TYPE,
                            ProgressRecorded.class),
                    PROGRESS,
                    ProgressRecorded::id));

    private TaskTables() {}
}
