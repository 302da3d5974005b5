package vn.lantoa.reporting.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/**
 * Which events belong to a plan. An event that names a plan belongs to that one, known here or not. One that names none
 * belongs to the top-level plan in force (ISSUED, or AMENDED since) whose dates hold the event's first day; of several,
 * to one that has a clause the event names, then to the one that began last, as content items find their plan
 * (contract.md, Press and content).
 */
@ApplicationScoped
public class PlanEventTable {

    private static final String EVENTS = """
            SELECT code, type, name, name_en, host, start_on, end_on, status, series, edition_year, clause_paths,
                   media_plan, figures
            FROM event e
            """;

    private static final String OF_CODE = EVENTS + "WHERE e.code = ?";
    private static final String OF_PLAN = EVENTS + """
            WHERE e.plan_id = ? OR e.plan_id IS NULL AND ? = (
              SELECT p.id FROM plan p
              WHERE p.top_level AND p.status IN ('ISSUED', 'AMENDED') AND e.start_on BETWEEN p.start_on AND p.end_on
              ORDER BY EXISTS (SELECT FROM clause c WHERE c.plan_id = p.id AND c.path = ANY (e.clause_paths)) DESC,
                       p.start_on DESC, p.id DESC
              LIMIT 1)
            ORDER BY start_on, code""";

    private final Database database;
    private final EventJson json;

    PlanEventTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /** The plan's events by their first day. */
    public List<PlanEventReplica> of(UUID planId) {
        return database.query(OF_PLAN, this::event, planId, planId);
    }

    /** The event of that code, of whichever plan. */
    public Optional<PlanEventReplica> find(String code) {
        return database.queryOne(OF_CODE, this::event, code);
    }

    private PlanEventReplica event(ResultColumns row) {
        return new PlanEventReplica(
                row.text("code"),
                row.text("type"),
                row.text("name"),
                row.text("name_en"),
                row.text("host"),
                row.date("start_on"),
                row.date("end_on"),
                row.text("status"),
                row.text("series"),
                row.integer("edition_year"),
                row.texts("clause_paths"),
                list(row, "media_plan", PlanEventReplica.MediaPlanLine[].class),
                list(row, "figures", PlanEventReplica.Figure[].class));
    }

    private <T> List<T> list(ResultColumns row, String column, Class<T[]> type) {
        try {
            return List.of(json.read(row.text(column).getBytes(StandardCharsets.UTF_8), type));
        } catch (IOException e) {
            throw new UncheckedIOException("what " + column + " holds cannot be read", e);
        }
    }
}
