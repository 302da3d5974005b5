package vn.lantoa.reporting.aggregate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What can be summed (rules.md §9). */
enum AggregateMeasure {
    /** Representatives: they add up over every dimension. */
    WORKS("works", "works"),
    /** Everything published and not withdrawn. */
    PUBLICATIONS("publications", "publications"),
    /** Of representatives. */
    SECONDS("seconds", "seconds"),
    /** Of everything published and not withdrawn. */
    AIRTIME_SECONDS("airtimeSeconds", "airtime_seconds"),
    /** The latest value observed of each item published in the row. */
    VIEWS("views", "views", "views_observed"),
    /** What observations made in the row's time added; may be negative. */
    VIEWS_GAINED("viewsGained", "views_gained", "views_observed"),
    /** As views; reported reach, never people. */
    REACH("reach", "reach", "reach_observed"),
    /** As views. */
    ENGAGEMENTS("engagements", "engagements", "engagements_observed"),
    /** Publications of which anything was observed. */
    OBSERVED("observed", "observed");

    private final String key;
    private final String column;
    private final Optional<String> observed;

    AggregateMeasure(String key, String column) {
        this(key, column, null);
    }

    /** @param observed the column that counts the publications of which it was observed; null where it is counted */
    AggregateMeasure(String key, String column, @Nullable String observed) {
        this.key = key;
        this.column = column;
        this.observed = Optional.ofNullable(observed);
    }

    String key() {
        return key;
    }

    String column() {
        return column;
    }

    /** Whether people looked and told: it is null where nobody did. */
    boolean isOfObservations() {
        return observed.isPresent();
    }

    /** The columns that it is made from. */
    Stream<String> columns() {
        return Stream.concat(Stream.of(column), observed.stream());
    }

    /** Its value over some cells. */
    String sum() {
        String gained = this == VIEWS_GAINED ? " OR sum(views_gained) <> 0" : "";
        return observed.map(
                        count -> "CASE WHEN sum(%s) <> 0%s THEN sum(%s)::bigint END".formatted(count, gained, column))
                .orElse("coalesce(sum(%s), 0)::bigint".formatted(column));
    }

    static Optional<AggregateMeasure> of(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key.equals(key))
                .findFirst();
    }
}
