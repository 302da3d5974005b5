package vn.lantoa.media.webhook.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.webhook.call.CallOutcome;
import vn.lantoa.platform.data.sql.Sql;

/** The attempts of deliveries: of each the last fifty. */
@ApplicationScoped
class AttemptTable {

    private static final int KEPT = 50;

    private static final String ADD = """
            INSERT INTO webhook_attempt (delivery_id, number, at, outcome, status, milliseconds)
            VALUES (:delivery, :number, :at, :outcome, :status, :milliseconds)""";

    private final Sql sql;

    AttemptTable(Sql sql) {
        this.sql = sql;
    }

    private record Made(UUID delivery, AttemptView attempt) {}

    void add(UUID delivery, AttemptView attempt) {
        sql.statement(ADD)
                .bind("delivery", delivery)
                .bind("number", attempt.number())
                .bind("at", attempt.at())
                .bind("outcome", attempt.outcome())
                .bind("status", attempt.status())
                .bind("milliseconds", attempt.milliseconds())
                .update();
        if (attempt.number() > KEPT) {
            sql.update(
                    "DELETE FROM webhook_attempt WHERE delivery_id = ? AND number <= ?",
                    delivery,
                    attempt.number() - KEPT);
        }
    }

    Map<UUID, List<AttemptView>> of(Collection<UUID> deliveries) {
        return sql
                .query(
                        "SELECT * FROM webhook_attempt WHERE delivery_id = ANY(?::uuid[]) ORDER BY number",
                        row -> new Made(
                                row.uuid("delivery_id"),
                                new AttemptView(
                                        row.integer("number"),
                                        row.instant("at"),
                                        row.constant("outcome", CallOutcome.class),
                                        row.integer("status"),
                                        row.integer("milliseconds"))),
                        deliveries)
                .stream()
                .collect(Collectors.groupingBy(Made::delivery, Collectors.mapping(Made::attempt, Collectors.toList())));
    }
}
