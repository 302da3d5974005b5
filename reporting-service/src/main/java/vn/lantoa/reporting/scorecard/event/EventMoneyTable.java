package vn.lantoa.reporting.scorecard.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Reads what is booked on the budget lines of a plan that name an event. */
@ApplicationScoped
class EventMoneyTable {

    private static final String OF_PLAN = """
            SELECT l.event_code, count(DISTINCT l.id)::integer AS lines,
                   coalesce(sum(amount_vnd) FILTER (WHERE stage = 'PLANNED'), 0)::bigint AS planned,
                   coalesce(sum(amount_vnd) FILTER (WHERE stage = 'ALLOCATED'), 0)::bigint AS allocated,
                   coalesce(sum(amount_vnd) FILTER (WHERE stage = 'DISBURSED'), 0)::bigint AS disbursed,
                   coalesce(sum(amount_vnd) FILTER (WHERE stage = 'ALLOCATED' AND l.source_kind = 'SOCIAL'), 0)::bigint
                     AS social
            FROM budget_line l LEFT JOIN budget_entry e ON e.line_id = l.id AND e.booked_on <= ?
            WHERE l.plan_id = ? AND l.event_code IS NOT NULL GROUP BY l.event_code""";

    private final Database database;

    EventMoneyTable(Database database) {
        this.database = database;
    }

    /** By the codes of the events. */
    Map<String, EventCost.Money> of(UUID planId, LocalDate day) {
        Map<String, EventCost.Money> money = new HashMap<>();
        database.query(
                OF_PLAN,
                row -> money.put(
                        row.text("event_code"),
                        new EventCost.Money(
                                row.integer("lines"),
                                row.bigint("planned"),
                                row.bigint("allocated"),
                                row.bigint("disbursed"),
                                row.bigint("social"))),
                day,
                planId);
        return money;
    }
}
