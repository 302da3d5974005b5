package vn.lantoa.media.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** On which days the orders within an agreement are due, as they stand now. */
@ApplicationScoped
class OrderDaysTable {

    private static final String READ = """
            SELECT due_on FROM press_order JOIN order_terms ON order_terms.id = press_order.terms_id
            WHERE partnership_id = :partnership AND due_on NOT BETWEEN :from AND :to
            ORDER BY due_on LIMIT 1""";

    private final Sql sql;

    OrderDaysTable(Sql sql) {
        this.sql = sql;
    }

    /** The first day outside of these on which an order is due; empty where there is none. */
    Optional<LocalDate> outside(UUID partnership, LocalDate from, LocalDate to) {
        return sql.statement(READ)
                .bind("partnership", partnership)
                .bind("from", from)
                .bind("to", to)
                .queryOne(row -> row.date("due_on"));
    }
}
