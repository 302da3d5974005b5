package vn.lantoa.reporting.provenance.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.reporting.fact.KnownAt;

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

    private static final String STANDING = """
            f.item_id = (
              SELECT o.item_id FROM content_fact o
              WHERE o.agency = f.agency AND o.work_id = f.work_id AND NOT o.withdrawn
                AND {known}
              ORDER BY {order} LIMIT 1)""".replace("{known}", KnownAt.sql("o", "{asOf}"))
            .replace("{order}", RepresentativeOrder.SQL.replace("f.", "o."));

    private static final String STANDS = standing("?");

    private static final String OBSERVED = KnownAt.sql("o", "?");

    /** Of each source of an item {@code i} the latest. */
    private static final String SEEN = """

            CROSS JOIN LATERAL (
              SELECT DISTINCT ON (o.source) o.{measure} FROM observation_fact o
              WHERE o.item_id = i.item_id AND {known}
                AND o.{measure} IS NOT NULL
              ORDER BY o.source, o.observed_at DESC, o.observation_id DESC) s""".replace("{known}", OBSERVED);

    /** What an item {@code i} gained in each observation of the days. */
    private static final String GAINED = """

            CROSS JOIN LATERAL (
              SELECT g.gained FROM (
                SELECT o.day, o.views - coalesce(lag(o.views) OVER (
                         PARTITION BY o.source ORDER BY o.observed_at, o.observation_id), 0) AS gained
                FROM observation_fact o
                WHERE o.item_id = i.item_id AND {known}
                  AND o.views IS NOT NULL) g
              WHERE g.day >= ? AND g.day < ?) s""".replace("{known}", OBSERVED);

    /** That an item {@code f} was observed on one of the days. */
    private static final String LOOKED_AT = """
             AND f.item_id IN (
              SELECT o.item_id FROM observation_fact o
              WHERE o.day >= ? AND o.day < ? AND o.views IS NOT NULL
                AND {known})""".replace("{known}", OBSERVED);

    /** Before everything that was ever published. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /**
     * That a fact {@code f} stood for its work, as {@code content_fact.representative} says of now. It is dear, so that
     * it comes behind all else.
     *
     * @param asOf the instant, in SQL
     */
    public static String standing(String asOf) {
        return STANDING.replace("{asOf}", asOf);
    }

    /** A statement and the values of its question marks. */
    record Statement(String text, @Nullable Object[] values) {}

    /** The items behind a cursor, by day and id: what is so still, and what was so then. */
    Statement items(LineCursor behind, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        String text = page(NOW, values, List.of(asOf), behind, most)
                + "\nUNION ALL\n"
                + page(THEN, values, List.of(asOf, asOf), behind, most)
                + "\nORDER BY day, item_id LIMIT ?";
        values.add(most);
        return new Statement(text, values.toArray());
    }

    /** The statement that sums what all lines add to the figure. */
    Statement sum() {
        List<@Nullable Object> values = new ArrayList<>();
        LineCursor all = begin();
        String text = "SELECT " + measure.sum() + " AS sum FROM ("
                + branch(NOW, values, List.of(asOf), all)
                + "\nUNION ALL\n"
                + branch(THEN, values, List.of(asOf, asOf), all) + ") i";
        return new Statement(text + seen(values), values.toArray());
    }

    /** How many lines there are, counted up to so many. */
    Statement count(int most) {
        List<@Nullable Object> values = new ArrayList<>();
        LineCursor all = begin();
        String text = "SELECT count(*) AS lines FROM (SELECT 1 FROM ("
                + branch(NOW, values, List.of(asOf), all)
                + "\nUNION ALL\n"
                + branch(THEN, values, List.of(asOf, asOf), all) + ") i LIMIT ?) l";
        values.add(most);
        return new Statement(text, values.toArray());
    }

    /** The cursor before the first line. */
    LineCursor begin() {
        return LineCursor.before(measure.isOfGains() ? EVER : from);
    }

    private String seen(List<@Nullable Object> values) {
        if (measure.isOfGains()) {
            values.addAll(List.of(asOf, asOf, from, to));
            return GAINED;
        }
        return measure.column()
                .map(column -> {
                    values.addAll(List.of(asOf, asOf));
                    return SEEN.replace("{measure}", column);
                })
                .orElse("");
    }

    private String page(String known, List<@Nullable Object> values, List<Instant> times, LineCursor behind, int most) {
        String text = "(" + branch(known, values, times, behind) + " ORDER BY f.day, f.item_id LIMIT ?)";
        values.add(most);
        return text;
    }

    private String branch(String known, List<@Nullable Object> values, List<Instant> times, LineCursor behind) {
        values.addAll(times);
        if (!measure.isOfGains()) {
            values.add(behind.day().isAfter(from) ? behind.day() : from);
            values.add(to);
        }
        values.add(behind.day());
        values.add(behind.itemId());
        if (measure.isOfGains()) {
            values.addAll(List.of(from, to, asOf, asOf));
        }
        conditions.forEach(condition -> values.addAll(condition.values()));
        if (measure.isOfWorks()) {
            values.add(asOf);
            values.add(asOf);
        }
        return "SELECT f.item_id, f.day, f.agency, f.external_id, f.work_id, f.seconds FROM content_fact f WHERE "
                + known
                + " AND NOT f.withdrawn"
                + (measure.isOfGains() ? "" : " AND f.day >= ? AND f.day < ?")
                + " AND (f.day, f.item_id) > (?, ?)"
                + (measure.isOfGains() ? LOOKED_AT : "")
                + conditions.stream().map(one -> " AND " + one.text()).collect(Collectors.joining())
                + (measure.isOfWorks() ? " AND " + STANDS : "");
    }
}
