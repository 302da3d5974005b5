package vn.lantoa.reporting.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.reference.ChannelPlaces;
import vn.lantoa.reporting.reference.PressAgencyReplica;

/** What the rows of a question are told apart by, in SQL. */
record RowGroups(List<Group> groups) {

    private static final String LEVELS = " LEFT JOIN unnest(?, ?) AS p (code, level) ON p.code = s.agency";

    private static final String CHANNELS =
            " LEFT JOIN unnest(?, ?, ?, ?, ?) AS n (key, name, country, district, commune) ON n.key = "
                    + AggregateQuery.CHANNEL_KEY;

    /** A listed channel has its name, any other one of the forms in which it was written. */
    private static final String CHANNEL = "coalesce(max(n.name), min(channel COLLATE \"C\"))";

    /**
     * One group.
     *
     * @param expression what rows have in common
     * @param shown what is answered of it
     * @param text whether it is text, which comes in Vietnamese order
     */
    record Group(String key, String expression, String shown, boolean text) {

        private String selected() {
            return "%s AS \"%s\"".formatted(shown, key);
        }

        private String order() {
            return text ? shown + " COLLATE \"vi-x-icu\"" : shown;
        }
    }

    /**
     * What figures are joined with when they are read, all as it was known.
     *
     * @param agencies for their levels
     * @param channels for their names and places
     */
    record Registers(List<PressAgencyReplica> agencies, ChannelPlaces channels) {

        static final Registers NONE = new Registers(List.of(), ChannelPlaces.NONE);
    }

    /** A theme, clause or audience comes behind its plan; what has none is one row, whatever its plan. */
    static RowGroups of(AggregateQuery question) {
        String named = question.groupBy().stream()
                .filter(Dimension::isOfPlan)
                .map(dimension -> dimension.expression(question.calendar()) + " IS NOT NULL")
                .collect(Collectors.joining(" OR "));
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Dimension dimension : question.groupBy()) {
            if (dimension.isOfPlan()) {
                String plan = "CASE WHEN " + named + " THEN " + Dimension.PLAN_COLUMN + " END";
                groups.putIfAbsent(AggregateQuery.PLAN_ID, new Group(AggregateQuery.PLAN_ID, plan, plan, false));
            }
            String expression = dimension.expression(question.calendar());
            String shown = dimension == Dimension.CHANNEL ? CHANNEL : expression;
            groups.put(dimension.key(), new Group(dimension.key(), expression, shown, !dimension.isTime()));
        }
        return new RowGroups(List.copyOf(groups.values()));
    }

    /**
     * What the figures {@code s} are joined with: the level of each agency, none of one that the register does not
     * have; name and place of each channel that is listed.
     *
     * @param values gets those of the question marks
     */
    static String joins(AggregateQuery question, Registers registers, List<@Nullable Object> values) {
        StringBuilder joins = new StringBuilder();
        if (question.groupBy().contains(Dimension.AGENCY_LEVEL)) {
            joins.append(LEVELS);
            values.add(
                    registers.agencies().stream().map(PressAgencyReplica::code).toList());
            values.add(
                    registers.agencies().stream().map(PressAgencyReplica::level).toList());
        }
        if (question.groupBy().stream().anyMatch(Dimension::isOfChannels)) {
            joins.append(CHANNELS);
            List<ChannelPlaces.Named> channels = registers.channels().named();
            values.add(channels.stream().map(ChannelPlaces.Named::key).toList());
            values.add(channels.stream().map(ChannelPlaces.Named::name).toList());
            values.add(channels.stream().map(one -> one.place().country()).toList());
            values.add(channels.stream().map(one -> one.place().district()).toList());
            values.add(channels.stream().map(one -> one.place().commune()).toList());
        }
        return joins.toString();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The columns of the groups, each named by its key, for a SELECT. */
    Stream<String> selected() {
        return groups.stream().map(Group::selected);
    }

    String expressions() {
        return joined(Group::expression);
    }

    String order() {
        return joined(Group::order);
    }

    private String joined(Function<Group, String> part) {
        return groups.stream().map(part).collect(Collectors.joining(", "));
    }
}
