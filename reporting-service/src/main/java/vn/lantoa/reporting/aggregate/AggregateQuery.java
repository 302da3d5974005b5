package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        LocalDate from,
        LocalDate to,
        ReportCalendar calendar,
        Map<String, List<?>> filters,
        Optional<Instant> asOf) {

    static final String AGENCY = "agency";

    /** The same, of some agencies only. */
    AggregateQuery within(List<String> agencies) {
        Map<String, List<?>> narrower = new TreeMap<>(filters);
        List<?> asked = filters.get(AGENCY);
        narrower.put(
                AGENCY,
                asked == null
                        ? agencies
                        : agencies.stream().filter(asked::contains).toList());
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
}
