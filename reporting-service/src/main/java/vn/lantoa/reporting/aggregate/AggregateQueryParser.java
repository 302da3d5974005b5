package vn.lantoa.reporting.aggregate;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.metric.AggregateMeasure;

/** Understands the parameters of a question, or says what is wrong with which. */
final class AggregateQueryParser {

    private static final String MEASURES = "measures";
    private static final String GROUP_BY = "groupBy";

    private AggregateQueryParser() {}

    static AggregateQuery of(AggregateFilter filter) {
        if (filter.measures == null || filter.measures.isBlank()) {
            throw Problem.inQuery(MEASURES, AggregateProblem.AGGREGATE_MEASURES_REQUIRED);
        }
        if (filter.from != null && filter.to != null) {
            FromTo.check(filter.from, filter.to, AggregateProblem.AGGREGATE_RANGE_EMPTY, filter.from, filter.to);
            DateRange.requireShort(filter.from, filter.to);
        }
        AggregateQuery question = new AggregateQuery(
                measures(filter.measures),
                filter.groupBy == null || filter.groupBy.isEmpty() ? List.of() : groups(filter.groupBy),
                filter.from,
                filter.to,
                filter.calendar,
                Criterion.AGENCY
                        .valuesIn(filter)
                        .map(AggregateQueryParser::texts)
                        .map(AgencyScope::only)
                        .orElse(AgencyScope.everybody()),
                Criterion.AGENCY_LEVEL.valuesIn(filter).map(AggregateQueryParser::texts),
                filters(filter),
                Optional.ofNullable(filter.asOf).map(OffsetDateTime::toInstant));
        requireNarrow(question);
        return question;
    }

    /** A commune is one of a district, and comes behind it. */
    private static List<Dimension> groups(String text) {
        List<Dimension> asked = list(
                GROUP_BY,
                text,
                Dimension::of,
                AggregateProblem.AGGREGATE_DIMENSION_UNKNOWN,
                AggregateProblem.AGGREGATE_DIMENSION_REPEATED);
        return asked.contains(Dimension.DISTRICT)
                ? asked
                : asked.stream()
                        .flatMap(one -> one == Dimension.COMMUNE
                                ? Stream.of(Dimension.DISTRICT, Dimension.COMMUNE)
                                : Stream.of(one))
                        .toList();
    }

    /** Whoever asks what was observed is told of how many publications. */
    private static List<AggregateMeasure> measures(String text) {
        List<AggregateMeasure> asked = list(
                MEASURES,
                text,
                AggregateMeasure::of,
                AggregateProblem.AGGREGATE_MEASURE_UNKNOWN,
                AggregateProblem.AGGREGATE_MEASURE_REPEATED);
        return asked.stream().anyMatch(AggregateMeasure::isOfObservations)
                ? Stream.concat(asked.stream(), Stream.of(AggregateMeasure.OBSERVED))
                        .distinct()
                        .toList()
                : asked;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    private static <T> List<T> list(
            String parameter,
            String text,
            Function<String, Optional<T>> parser,
            AggregateProblem unknown,
            AggregateProblem repeated) {
        Set<T> seen = new HashSet<>();
        return Arrays.stream(text.split(",", -1))
                .map(name -> {
                    T value = parser.apply(name).orElseThrow(() -> Problem.inQuery(parameter, unknown, name));
                    if (!seen.add(value)) {
                        throw Problem.inQuery(parameter, repeated, name);
                    }
                    return value;
                })
                .toList();
    }

    private static Map<String, List<?>> filters(AggregateFilter filter) {
        Map<String, List<?>> filters = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            if (criterion.isOfContributions()) {
                criterion.valuesIn(filter).ifPresent(values -> filters.put(criterion.column(), values));
            }
        }
        return filters;
    }

    private static void requireNarrow(AggregateQuery question) {
        long cells = question.mostCells();
        if (cells > AggregateQuery.MOST_CELLS) {
            throw Problem.inQuery(GROUP_BY, AggregateProblem.AGGREGATE_TOO_WIDE, cells, AggregateQuery.MOST_CELLS);
        }
    }
}
