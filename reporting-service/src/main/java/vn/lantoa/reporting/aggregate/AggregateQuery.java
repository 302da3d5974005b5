package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A question for figures, understood.
 *
 * @param from the first day; null: from the beginning
 * @param to the day after the last one; null: without end
 * @param filters for each column of contributions the values that count
 * @param asOf what was known then; empty: now
 */
record AggregateQuery(
        List<AggregateMeasure> measures,
        List<Dimension> groupBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ReportCalendar calendar,
        Map<String, List<?>> filters,
        Optional<Instant> asOf) {

    static final String AGENCY = "agency";

    /** How many rows a combination may have at most, reckoned with the sizes of its dimensions. */
    static final long MOST_CELLS = 1_000_000;

    private static final int MONTHS_WHEN_OPEN = 60;

    /** The same, of some agencies only. */
    AggregateQuery within(Collection<String> agencies) {
        Map<String, List<?>> narrower = new TreeMap<>(filters);
        List<?> asked = filters.get(AGENCY);
        narrower.put(
                AGENCY,
                agencies.stream()
                        .filter(code -> asked == null || asked.contains(code))
                        .sorted()
                        .toList());
        return new AggregateQuery(measures, groupBy, from, to, calendar, narrower, asOf);
    }

    /** The agencies it is limited to; empty when it is not. */
    Optional<List<String>> agencies() {
        return Optional.ofNullable(filters.get(AGENCY))
                .map(codes -> codes.stream().map(String.class::cast).toList());
    }

    /** The same without groups: its totals. */
    AggregateQuery ungrouped() {
        return new AggregateQuery(measures, List.of(), from, to, calendar, filters, asOf);
    }

    List<Dimension> overlapping() {
        return groupBy.stream().filter(Dimension::overlaps).toList();
    }

    /** How many rows it may have: the product of its dimensions' sizes, or of what they are filtered to. */
    long mostCells() {
        long cells = 1;
        int finest = Integer.MAX_VALUE;
        for (Dimension dimension : groupBy) {
            if (dimension.isTime()) {
                finest = Math.min(finest, dimension.size());
            } else if (dimension != Dimension.AGENCY_LEVEL || !groupBy.contains(Dimension.AGENCY)) {
                cells *= size(dimension);
            }
        }
        if (finest < Integer.MAX_VALUE) {
            cells *= 1 + months() / finest;
        }
        return cells;
    }

    private long size(Dimension dimension) {
        return dimension.columns().stream()
                .map(filters::get)
                .filter(Objects::nonNull)
                .mapToLong(List::size)
                .min()
                .orElse(dimension.size());
    }

    private long months() {
        return from == null || to == null ? MONTHS_WHEN_OPEN : ChronoUnit.MONTHS.between(from, to);
    }
}
