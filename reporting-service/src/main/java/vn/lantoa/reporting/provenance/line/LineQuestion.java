package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.RepresentativeOrder;

/**
 * Which publications a figure is a sum over.
 *
 * @param from the first day
 * @param to the day after the last one
 * @param asOf what was known then counts
 */
public record LineQuestion(
        LineMeasure measure, LocalDate from, LocalDate to, Instant asOf, List<LineCondition> conditions) {

    private static final String NOW = "f.known_to IS NULL AND f.known_from <= ?";
    private static final String THEN = "f.known_to > ? AND f.known_from <= ?";

    /** As {@code content_fact.representative}, of any instant: it is looked for of what passed everything else. */
    private static final String STANDS = """
            f.item_id = (
              SELECT o.item_id FROM content_fact o
              WHERE o.agency = f.agency AND o.work_id = f.work_id AND NOT o.withdrawn
                AND o.known_from <= ? AND (o.known_to IS NULL OR o.known_to > ?)
              ORDER BY {order} LIMIT 1)""".replace("{order}", RepresentativeOrder.SQL.replace("f.", "o."));

    /** A statement and the values of its question marks. */
    record Statement(String text, @Nullable Object[] values) {}

    /** The items behind a cursor, by day and id: what is so still, and what was so then. */
    Statement items(LineCursor behind, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        String text = branch(NOW, values, List.of(asOf), behind, most)
                + "\nUNION ALL\n"
                + branch(THEN, values, List.of(asOf, asOf), behind, most)
                + "\nORDER BY day, item_id LIMIT ?";
        values.add(most);
        return new Statement(text, values.toArray());
    }

    private String branch(
            String known, List<@Nullable Object> values, List<Instant> times, LineCursor behind, int most) {
        values.addAll(times);
        values.add(behind.day().isAfter(from) ? behind.day() : from);
        values.add(to);
        values.add(behind.day());
        values.add(behind.itemId());
        conditions.forEach(condition -> values.addAll(condition.values()));
        if (measure.isOfWorks()) {
            values.add(asOf);
            values.add(asOf);
        }
        values.add(most);
        return "(SELECT f.item_id, f.day, f.agency, f.external_id, f.work_id FROM content_fact f WHERE " + known
                + " AND NOT f.withdrawn AND f.day >= ? AND f.day < ? AND (f.day, f.item_id) > (?, ?)"
                + conditions.stream().map(one -> " AND " + one.text()).collect(Collectors.joining())
                + (measure.isOfWorks() ? " AND " + STANDS : "")
                + " ORDER BY f.day, f.item_id LIMIT ?)";
    }
}
