package vn.lantoa.reporting.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/**
 * Which events belong to a plan. An event that names a plan belongs to that one, known here or not. One that names none belongs to the
 * top-level plan in force (ISSUED, or AMENDED since) whose dates hold the event's first day; of several, to one that has a clause the
 * event names, then to the one that began last, as content items find their plan (contract.md, Press and content).
 */
@ApplicationScoped
public class PlanEventTable {

    private static final String OF_PLAN = """
            SELECT code, type, name, name_en, host, start_on, end_on, status, series, edition_year, clause_paths, media_plan,
                   figures
            FROM event e
            WHERE e.plan_id = ? OR e.plan_id IS NULL AND ? = (
              SELECT p.id FROM plan p
              WHERE p.top_level AND p.status IN ('ISSUED', 'AMENDED') AND e.start_on BETWEEN p.start_on AND p.end_on
              ORDER BY EXISTS (SELECT FROM clause c WHERE c.plan_id = p.id AND c.path = ANY (e.clause_paths)) DESC,
                       p.start_on DESC, p.id DESC
              LIMIT 1)
            ORDER BY start_on, code""";

    private final Rows rows;
    private final EventJson json;

    PlanEventTable(Rows rows, EventJson json) {
        this.rows = rows;
        this.json = json;
    }

    /** The plan's events by their first day. */
    public List<PlanEventReplica> of(UUID planId) {
        return rows.read(OF_PLAN, this::event, planId, planId);
    }

    private PlanEventReplica event(ResultSet row) throws SQLException {
        return new PlanEventReplica(
                row.getString("code"),
                row.getString("type"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("host"),
                Columns.date(row, "start_on"),
                Columns.date(row, "end_on"),
                row.getString("status"),
                row.getString("series"),
                row.getObject("edition_year", Integer.class),
                Columns.list(row, "clause_paths"),
                list(row, "media_plan", PlanEventReplica.MediaPlanLine[].class),
                list(row, "figures", PlanEventReplica.Figure[].class));
    }

    private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        try {
            return List.of(json.read(row.getString(column).getBytes(StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new SQLException("what " + column + " holds cannot be read", e);
        }
    }
}
