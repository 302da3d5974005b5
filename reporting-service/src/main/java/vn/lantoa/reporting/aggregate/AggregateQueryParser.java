package vn.lantoa.reporting.aggregate;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** Understands the parameters of a question, or says what is wrong with which. */
final class AggregateQueryParser {

    private static final String MEASURES = "measures";
    private static final String GROUP_BY = "groupBy";
    private static final Set<String> GENRES =
            Set.of("NEWS", "ARTICLE", "REPORTAGE", "VIDEO", "RADIO_PROGRAMME", "TV_PROGRAMME", "PUBLICATION");
    private static final Set<String> PURPOSES = Set.of("POLITICAL_TASK", "ESSENTIAL_INFORMATION", "OTHER");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");

    /** What a combination may have at most, reckoned with the sizes of its dimensions. */
    static final long MOST_CELLS = 1_000_000;

    private static final int MONTHS_WHEN_OPEN = 60;

    private AggregateQueryParser() {}

    static AggregateQuery of(AggregateFilter filter) {
        if (filter.measures == null || filter.measures.isBlank()) {
            throw Problem.inQuery(MEASURES, AggregateProblem.AGGREGATE_MEASURES_REQUIRED);
        }
        FromTo.check(filter.from, filter.to, AggregateProblem.AGGREGATE_RANGE_EMPTY, filter.from, filter.to);
        AggregateQuery question = new AggregateQuery(
                list(
                        MEASURES,
                        filter.measures,
                        AggregateMeasure::of,
                        AggregateProblem.AGGREGATE_MEASURE_UNKNOWN,
                        AggregateProblem.AGGREGATE_MEASURE_REPEATED),
                filter.groupBy == null || filter.groupBy.isEmpty()
                        ? List.of()
                        : list(
                                GROUP_BY,
                                filter.groupBy,
                                Dimension::of,
                                AggregateProblem.AGGREGATE_DIMENSION_UNKNOWN,
                                AggregateProblem.AGGREGATE_DIMENSION_REPEATED),
                filter.from,
                filter.to,
                filter.calendar,
                filters(filter),
                Optional.ofNullable(filter.asOf).map(OffsetDateTime::toInstant));
        requireNarrow(question);
        return question;
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
        put(filters, "agency", "agency", split("agency", filter.agency));
        put(filters, "genre", "genre", known("genre", filter.genre, GENRES, AggregateProblem.AGGREGATE_GENRE_UNKNOWN));
        put(filters, "channel", "channel", filter.channel);
        put(filters, "language", "language", languages(filter.language));
        put(
                filters,
                "purpose",
                "purpose",
                known("purpose", filter.purpose, PURPOSES, AggregateProblem.AGGREGATE_PURPOSE_UNKNOWN));
        put(filters, "theme", "theme", filter.theme == null ? null : List.of(filter.theme));
        put(filters, "clause", "clause", filter.clause == null ? null : List.of(filter.clause));
        put(filters, "eventCode", "event", filter.eventCode);
        if (filter.planId != null) {
            filters.put("plan_id", List.of(filter.planId));
        }
        if (filter.newProduction != null) {
            filters.put("new_production", List.of(filter.newProduction));
        }
        return filters;
    }

    private static void put(Map<String, List<?>> filters, String parameter, String column, List<String> values) {
        if (values == null || values.isEmpty()) {
            return;
        }
        if (values.stream().anyMatch(String::isBlank)) {
            throw Problem.inQuery(parameter, AggregateProblem.AGGREGATE_FILTER_EMPTY);
        }
        filters.put(column, List.copyOf(values));
    }

    private static List<String> split(String parameter, List<String> values) {
        return values == null
                ? null
                : values.stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .distinct()
                        .toList();
    }

    private static List<String> known(
            String parameter, List<String> values, Set<String> known, AggregateProblem unknown) {
        List<String> names = split(parameter, values);
        if (names != null) {
            names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
                throw Problem.inQuery(
                        parameter, unknown, name, known.stream().sorted().collect(Collectors.joining(", ")));
            });
        }
        return names;
    }

    private static List<String> languages(List<String> values) {
        List<String> tags = split("language", values);
        if (tags != null) {
            tags.stream()
                    .filter(tag -> !LANGUAGE.matcher(tag).matches())
                    .findFirst()
                    .ifPresent(tag -> {
                        throw Problem.inQuery("language", AggregateProblem.AGGREGATE_LANGUAGE_INVALID, tag);
                    });
        }
        return tags;
    }

    private static void requireNarrow(AggregateQuery question) {
        long cells = cells(question);
        if (cells > MOST_CELLS) {
            throw Problem.inQuery(GROUP_BY, AggregateProblem.AGGREGATE_TOO_WIDE, cells, MOST_CELLS);
        }
    }

    /** How many rows such a combination may have: the product of its dimensions' sizes, or of what they are filtered to. */
    static long cells(AggregateQuery question) {
        long cells = 1;
        int finest = Integer.MAX_VALUE;
        for (Dimension dimension : question.groupBy()) {
            if (dimension.isTime()) {
                finest = Math.min(finest, dimension.size());
            } else if (dimension != Dimension.AGENCY_LEVEL
                    || !question.groupBy().contains(Dimension.AGENCY)) {
                cells *= size(question, dimension);
            }
        }
        if (finest < Integer.MAX_VALUE) {
            cells *= 1 + months(question) / finest;
        }
        return cells;
    }

    private static long size(AggregateQuery question, Dimension dimension) {
        return dimension.columns().stream()
                .filter(question.filters()::containsKey)
                .mapToLong(column -> question.filters().get(column).size())
                .min()
                .orElse(dimension.size());
    }

    private static long months(AggregateQuery question) {
        return question.from() == null || question.to() == null
                ? MONTHS_WHEN_OPEN
                : ChronoUnit.MONTHS.between(question.from(), question.to());
    }
}
