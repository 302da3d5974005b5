package vn.lantoa.reporting.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * What figures can be limited by: a query parameter, the column of contributions that it limits, and which values it
 * takes.
 */
enum Criterion {
    AGENCY("agency", "agency", filter -> codes(filter.agency)),
    GENRE(
            "genre",
            "genre",
            filter -> codes(filter.genre),
            Rule.oneOf(ContentItemsRecorded.GENRES, AggregateProblem.AGGREGATE_GENRE_UNKNOWN)),
    CHANNEL("channel", "channel", filter -> all(filter.channel)),
    LANGUAGE(
            "language",
            "language",
            filter -> languages(filter.language),
            Rule.language(AggregateProblem.AGGREGATE_LANGUAGE_INVALID)),
    PURPOSE(
            "purpose",
            "purpose",
            filter -> codes(filter.purpose),
            Rule.oneOf(ContentItemsRecorded.PURPOSES, AggregateProblem.AGGREGATE_PURPOSE_UNKNOWN)),
    THEME("theme", "theme", filter -> one(filter.theme)),
    CLAUSE("clause", "clause", filter -> one(filter.clause)),
    EVENT("eventCode", "event", filter -> all(filter.eventCode)),
    PLAN("planId", "plan_id", filter -> one(filter.planId)),
    NEW_PRODUCTION("newProduction", "new_production", filter -> one(filter.newProduction));

    private final String parameter;
    private final String column;
    private final Function<AggregateFilter, List<?>> values;
    private final Optional<Rule> rule;

    Criterion(String parameter, String column, Function<AggregateFilter, List<?>> values) {
        this(parameter, column, values, null);
    }

    Criterion(String parameter, String column, Function<AggregateFilter, List<?>> values, @Nullable Rule rule) {
        this.parameter = parameter;
        this.column = column;
        this.values = values;
        this.rule = Optional.ofNullable(rule);
    }

    String column() {
        return column;
    }

    /**
     * The values that count; empty: all.
     *
     * @throws Problem 400 when a value can be none of them
     */
    List<?> valuesIn(AggregateFilter filter) {
        List<?> asked = values.apply(filter);
        rule.ifPresent(known -> asked.stream()
                .map(String::valueOf)
                .filter(known.accepts().negate())
                .findFirst()
                .ifPresent(value -> {
                    throw Problem.inQuery(parameter, known.problem(), value, known.examples());
                }));
        if (asked.stream().map(String::valueOf).anyMatch(String::isBlank)) {
            throw Problem.inQuery(parameter, AggregateProblem.AGGREGATE_FILTER_EMPTY);
        }
        return List.copyOf(asked);
    }

    /**
     * Which values there are.
     *
     * @param problem what another one is
     * @param examples the values for the words of the problem; empty where there are too many
     */
    private record Rule(Predicate<String> accepts, AggregateProblem problem, String examples) {

        static Rule oneOf(List<String> known, AggregateProblem problem) {
            return new Rule(known::contains, problem, known.stream().sorted().collect(Collectors.joining(", ")));
        }

        /** Figures are grouped by primary subtags, so a whole tag is none of them. */
        static Rule language(AggregateProblem problem) {
            Predicate<String> primary = Pattern.compile("[a-z]{2,8}").asMatchPredicate();
            return new Rule(
                    primary.and(tag -> LanguageTag.canonical(tag).isPresent()), problem, "");
        }
    }

    /** Codes may be joined by commas. */
    private static List<String> codes(@Nullable List<String> values) {
        return all(values).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** {@code vie} asks for {@code vi}. */
    private static List<String> languages(@Nullable List<String> values) {
        return codes(values).stream().map(LanguageTag::primary).distinct().toList();
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static List<?> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }
}
