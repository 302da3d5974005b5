package vn.lantoa.reporting.aggregate;

import java.util.Arrays;
import java.util.Optional;

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
    VIEWS("views", "views"),
    /** What observations made in the row's time added; may be negative. */
    VIEWS_GAINED("viewsGained", "views_gained"),
    /** As views; reported reach, never people. */
    REACH("reach", "reach"),
    /** As views. */
    ENGAGEMENTS("engagements", "engagements");

    private final String key;
    private final String column;

    AggregateMeasure(String key, String column) {
        this.key = key;
        this.column = column;
    }

    String key() {
        return key;
    }

    String column() {
        return column;
    }

    static Optional<AggregateMeasure> of(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key.equals(key))
                .findFirst();
    }
}
