package vn.lantoa.reporting.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.reference.ChannelPlaces;

/**
 * A question for figures, understood.
 *
 * @param from the first day; null: from the beginning
 * @param to the day after the last one; null: without end
 * @param agencies whose figures are asked for
 * @param levels the levels of the agencies that are asked for; empty: of every level
 * @param filters for each column of contributions the values that count
 * @param asOf what was known then; empty: now
 */
record AggregateQuery(
        List<AggregateMeasure> measures,
        List<Dimension> groupBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ReportCalendar calendar,
        AgencyScope agencies,
        Optional<List<String>> levels,
        Map<String, List<?>> filters,
        Optional<Instant> asOf) {

    static final String AGENCY = "agency";
    static final String CHANNEL = "channel";
    static final String PLAN_ID = "planId";

    /** Items keep their channel with its blanks folded; what is left of its key is the case. */
    static final String CHANNEL_KEY = "lower(channel COLLATE \"pg_c_utf8\")";

    /** How many rows a combination may have at most, reckoned with the sizes of its dimensions. */
    static final long MOST_CELLS = 1_000_000;

    private static final int MONTHS_WHEN_OPEN = 60;

    /** What the values of a filter of this column are compared with, in SQL. */
    static String filtered(String column) {
        return column.equals(CHANNEL) ? CHANNEL_KEY : column;
    }

    /** Whether anything of the answer depends on the list of channels. */
    boolean isOfChannels() {
        return groupBy.stream().anyMatch(Dimension::isOfChannels)
                || filters.containsKey(CHANNEL)
                || ChannelPlaces.parts().map(ChannelPlaces.Part::key).anyMatch(filters::containsKey);
    }

    /** The same, of no other agencies than these. */
    AggregateQuery within(AgencyScope scope) {
        return new AggregateQuery(measures, groupBy, from, to, calendar, agencies.and(scope), levels, filters, asOf);
    }

    /**
     * The same, with every name of the channels that it names or whose places it names, as
     * {@link vn.lantoa.platform.web.text.TextForm#key}.
     */
    AggregateQuery onChannels(ChannelPlaces channels) {
        Map<String, List<?>> named = new TreeMap<>(filters);
        named.computeIfPresent(CHANNEL, (column, asked) -> asked.stream()
                .flatMap(channel -> channels.names().keysOf(String.valueOf(channel)).stream())
                .distinct()
                .sorted()
                .toList());
        ChannelPlaces.parts().forEach(part -> {
            List<?> asked = named.remove(part.key());
            if (asked != null) {
                named.merge(CHANNEL, channels.keysIn(part, asked), AggregateQuery::both);
            }
        });
        return new AggregateQuery(measures, groupBy, from, to, calendar, agencies, levels, named, asOf);
    }

    private static List<?> both(List<?> one, List<?> other) {
        return one.stream().filter(other::contains).toList();
    }

    /** The same, grouped otherwise. */
    AggregateQuery by(Dimension... groups) {
        return new AggregateQuery(measures, List.of(groups), from, to, calendar, agencies, levels, filters, asOf);
    }

    /** The same without groups: its totals. */
    AggregateQuery ungrouped() {
        return by();
    }

    /** The names of what tells its rows apart, in order; a theme, clause or audience comes behind its plan. */
    List<String> groupKeys() {
        return groupBy.stream()
                .flatMap(dimension ->
                        dimension.isOfPlan() ? Stream.of(PLAN_ID, dimension.key()) : Stream.of(dimension.key()))
                .distinct()
                .toList();
    }

    /** Whether from or to cuts the time of a row. */
    boolean isCut(Map<String, @Nullable Object> row) {
        return groupBy.stream()
                .filter(Dimension::isTime)
                .anyMatch(time -> row.get(time.key()) instanceof String key && isCut(key));
    }

    private boolean isCut(String key) {
        Period period = Period.parse(calendar, key).orElseThrow();
        return from != null && period.firstDay().isBefore(from)
                || to != null && !period.lastDay().isBefore(to);
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
            } else if (!dimension.followsFrom(groupBy)) {
                cells *= size(dimension);
            }
        }
        if (finest < Integer.MAX_VALUE) {
            cells *= 1 + months() / finest;
        }
        return cells;
    }

    private long size(Dimension dimension) {
        if (dimension == Dimension.AGENCY) {
            return agencies.codes().map(List::size).orElse(dimension.size());
        }
        return Stream.concat(Stream.of(dimension.key()), dimension.columns().stream())
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
