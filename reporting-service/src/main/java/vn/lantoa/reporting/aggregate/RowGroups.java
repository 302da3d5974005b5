package vn.lantoa.reporting.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a question are told apart by, in SQL. */
record RowGroups(List<Group> groups) {

    /**
     * One group.
     *
     * @param text whether it is text, which comes in Vietnamese order
     */
    record Group(String key, String expression, boolean text) {

        private String selected() {
            return "%s AS \"%s\"".formatted(expression, key);
        }

        private String order() {
            return text ? expression + " COLLATE \"vi-x-icu\"" : expression;
        }
    }

    /** A theme or clause comes behind its plan; what has none is one row, whatever its plan. */
    static RowGroups of(AggregateQuery question) {
        String named = question.groupBy().stream()
                .filter(Dimension::isOfPlan)
                .map(dimension -> dimension.expression(question.calendar()) + " IS NOT NULL")
                .collect(Collectors.joining(" OR "));
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Dimension dimension : question.groupBy()) {
            if (dimension.isOfPlan()) {
                String plan = "CASE WHEN " + named + " THEN " + Dimension.PLAN_COLUMN + " END";
                groups.putIfAbsent(AggregateQuery.PLAN_ID, new Group(AggregateQuery.PLAN_ID, plan, false));
            }
            String expression = dimension.expression(question.calendar());
            groups.put(dimension.key(), new Group(dimension.key(), expression, !dimension.isTime()));
        }
        return new RowGroups(List.copyOf(groups.values()));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Each under its key. */
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
