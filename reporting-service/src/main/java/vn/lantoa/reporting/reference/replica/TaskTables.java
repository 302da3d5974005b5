package vn.lantoa.reporting.reference.replica;

import java.util.List;

import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.replica.EventRows;
import vn.lantoa.platform.data.replica.ReplicaRow;
import vn.lantoa.platform.data.replica.VersionedUpsert;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.TaskChanged;

/** The tables of what the task-service owns. */
final class TaskTables {

    /** The list as a whole is newer or not; what it no longer names goes. */
    private static final String REPLACE_CLAUSES = """
            , newest AS MATERIALIZED (
              SELECT DISTINCT ON (plan_id) (data ->> 'planId')::uuid AS plan_id, epoch, version, "recordedAt", data
              FROM events ORDER BY plan_id, epoch DESC, version DESC),
            newer AS (
              INSERT INTO clause_list (plan_id, epoch, version, known_from)
              SELECT plan_id, epoch, version, "recordedAt" FROM newest
              ORDER BY plan_id
              ON CONFLICT (plan_id) DO UPDATE SET epoch = excluded.epoch, version = excluded.version,
                known_from = excluded.known_from
              WHERE (clause_list.epoch, clause_list.version) < (excluded.epoch, excluded.version)
              RETURNING plan_id),
            list AS (
              SELECT plan_id, data -> 'clauses' AS clauses, data -> 'themes' AS themes,
                     coalesce(nullif(data -> 'audiences', 'null'), '[]') AS audiences
              FROM newer JOIN newest USING (plan_id)),
            gone AS (
              DELETE FROM clause USING list WHERE clause.plan_id = list.plan_id AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(list.clauses) c WHERE c ->> 'path' = clause.path)),
            gone_themes AS (
              DELETE FROM theme USING list WHERE theme.plan_id = list.plan_id AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(list.themes) t WHERE t ->> 'code' = theme.code)),
            themes AS (
              INSERT INTO theme (plan_id, code, label, clause_path, parent, weight, focus_events)
              SELECT plan_id, t.code, coalesce(t.label, ''), t."clausePath", t.parent, coalesce(t.weight, 1),
                     coalesce(t."focusEvents", '[]')
              FROM list, jsonb_to_recordset(list.themes) AS t(code text, label text, "clausePath" text, parent text,
                   weight numeric, "focusEvents" jsonb)
              ON CONFLICT (plan_id, code) DO UPDATE SET label = excluded.label, clause_path = excluded.clause_path,
                parent = excluded.parent, weight = excluded.weight, focus_events = excluded.focus_events),
            gone_audiences AS (
              DELETE FROM audience USING list WHERE audience.plan_id = list.plan_id AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(list.audiences) a WHERE a ->> 'code' = audience.code)),
            audiences AS (
              INSERT INTO audience (plan_id, code, segment, label, clause_path)
              SELECT plan_id, a.code, coalesce(a.segment, ''), coalesce(a.label, ''), a."clausePath"
              FROM list, jsonb_to_recordset(list.audiences) AS a(code text, segment text, label text,
                   "clausePath" text)
              ON CONFLICT (plan_id, code) DO UPDATE SET segment = excluded.segment, label = excluded.label,
                clause_path = excluded.clause_path)
            INSERT INTO clause (plan_id, path, ordinal, parent_path, kind, title, excerpt, sha256, action)
            SELECT plan_id, c.path, c.place, c."parentPath", c.kind, c.title, c.excerpt, c.sha256,
                   coalesce(c.action, false)
            FROM list, ROWS FROM (jsonb_to_recordset(list.clauses) AS (path text, "parentPath" text, kind text,
                 title text, excerpt text, sha256 text, action boolean))
                 WITH ORDINALITY AS c(path, "parentPath", kind, title, excerpt, sha256, action, place)
            ON CONFLICT (plan_id, path) DO UPDATE SET ordinal = excluded.ordinal, parent_path = excluded.parent_path,
              kind = excluded.kind, title = excluded.title, excerpt = excluded.excerpt, sha256 = excluded.sha256,
              action = excluded.action""";

    static final List<ReferenceTable<?>> ALL = List.of(
            ReferenceTable.of(
                    EventType.of(PlanChanged.class),
                    VersionedUpsert.of(PlanChanged.class, "plan", "id")
                            .without("docType", "symbol", "issuedOn")
                            .orElse("title", "''")),
            new ReferenceTable<>(EventType.of(ClausesChanged.class), TaskTables::replaceClauses),
            ReferenceTable.of(
                    EventType.of(AgencyChanged.class),
                    VersionedUpsert.of(AgencyChanged.class, "agency", "code").without("electronicId")),
            ReferenceTable.of(
                    EventType.of(TaskChanged.class),
                    VersionedUpsert.of(TaskChanged.class, "task", "id")
                            .without("code", "advising", "inspecting", "kind", "achieved")
                            .orElse("weight", "1")
                            .orElse("percent", "0")),
            ReferenceTable.of(
                    EventType.of(CalendarChanged.class),
                    VersionedUpsert.of(CalendarChanged.class, "report_calendar", "code")
                            .orElse("name", "d.code")),
            ReferenceTable.of(
                    EventType.of(ProgressRecorded.class),
                    VersionedUpsert.ofLog(ProgressRecorded.class, "task_progress", "id")));

    private TaskTables() {}

    private static void replaceClauses(EventRows rows, List<RecordedEvent<ClausesChanged>> events) {
        rows.write(REPLACE_CLAUSES, events.stream().map(ReplicaRow::of).toList());
    }
}
