package vn.lantoa.reporting.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.CountryCode;
import vn.lantoa.platform.web.text.LanguageTag;
import vn.lantoa.reporting.reference.ChannelPlaces;
import vn.lantoa.reporting.reference.PressAgencyReplica;

/**
 * What figures can be limited by: a query parameter, the column of contributions that it limits, and which values it
 * takes.
 */
enum Criterion {
    /** The agencies themselves are for the register to know. */
    AGENCY("agency", "agency", filter -> codes(filter.agency)),
    /** Joined by the register, as it was known. */
    AGENCY_LEVEL(
            "agencyLevel",
            "level",
            filter -> codes(filter.agencyLevel),
            Rule.oneOf(PressAgencyReplica.LEVELS, AggregateProblem.AGGREGATE_LEVEL_UNKNOWN)),
    GENRE(
            "genre",
            "genre",
            filter -> codes(filter.genre),
            Rule.oneOf(ContentItemsRecorded.GENRES, AggregateProblem.AGGREGATE_GENRE_UNKNOWN)),
    CHANNEL("channel", "channel", filter -> filter.channel),
    /** Where channels are is for the list of channels to know, as it was known. */
    CHANNEL_COUNTRY(
            ChannelPlaces.Part.COUNTRY,
            filter -> codes(filter.channelCountry),
            new Rule(CountryCode::isKnown, AggregateProblem.AGGREGATE_COUNTRY_UNKNOWN, "")),
    DISTRICT(ChannelPlaces.Part.DISTRICT, filter -> filter.district, null),
    COMMUNE(ChannelPlaces.Part.COMMUNE, filter -> filter.commune, null),
    LANGUAGE(
            "language",
            "language",
            filter -> languages(filter.language),
            new Rule(Criterion::isPrimaryLanguage, AggregateProblem.AGGREGATE_LANGUAGE_INVALID, "")),
    PURPOSE(
            "purpose",
            "purpose",
            filter -> codes(filter.purpose),
            Rule.oneOf(ContentItemsRecorded.PURPOSES, AggregateProblem.AGGREGATE_PURPOSE_UNKNOWN)),
    THEME("theme", "theme", filter -> one(filter.theme)),
    CLAUSE("clause", "clause", filter -> one(filter.clause)),
    AUDIENCE("audience", "audience", filter -> one(filter.audience)),
    EVENT("eventCode", "event", filter -> filter.eventCode),
    PLAN("planId", "plan_id", filter -> one(filter.planId)),
    NEW_PRODUCTION("newProduction", "new_production", filter -> one(filter.newProduction));

    private final String parameter;
    private final String column;
    private final Function<AggregateFilter, @Nullable List<?>> values;
    private final Optional<Rule> rule;

    Criterion(String parameter, String column, Function<AggregateFilter, @Nullable List<?>> values) {
        this(parameter, column, values, null);
    }

    Criterion(ChannelPlaces.Part part, Function<AggregateFilter, @Nullable List<?>> values, @Nullable Rule rule) {
        this(part.key(), part.key(), values, rule);
    }

    Criterion(
            String parameter, String column, Function<AggregateFilter, @Nullable List<?>> values, @Nullable Rule rule) {
        this.parameter = parameter;
        this.column = column;
        this.values = values;
        this.rule = Optional.ofNullable(rule);
    }

    String parameter() {
        return parameter;
    }

    String column() {
        return column;
    }

    /** Whether it limits a column of contributions, or the channels that stand in one; others limit the agencies. */
    boolean isOfContributions() {
        return this != AGENCY && this != AGENCY_LEVEL;
    }

    /**
     * The values that count, at least one; empty when the parameter was not given, so that all count: a list of none is
     * what Jakarta REST makes of that, and a parameter without a value is refused before.
     *
     * @throws Problem 400 when a value can be none of them
     */
    Optional<List<?>> valuesIn(AggregateFilter filter) {
        List<?> asked = values.apply(filter);
        return asked == null || asked.isEmpty() ? Optional.empty() : Optional.of(checked(asked));
    }

    private List<?> checked(List<?> asked) {
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
    }

    private static boolean isPrimaryLanguage(String text) {
        return LanguageTag.canonical(text).filter(text::equals).isPresent()
                && LanguageTag.primary(text).equals(text);
    }

    /** Codes may be joined by commas. */
    private static @Nullable List<String> codes(@Nullable List<String> values) {
        return values == null
                ? null
                : values.stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    /** {@code vie} asks for {@code vi}; figures are grouped by primary subtags, so a whole tag is none of them. */
    private static @Nullable List<String> languages(@Nullable List<String> values) {
        List<String> codes = codes(values);
        return codes == null
                ? null
                : codes.stream()
                        .map(code -> code.contains("-") ? code : LanguageTag.primary(code))
                        .distinct()
                        .toList();
    }

    private static @Nullable List<?> one(@Nullable Object value) {
        return value == null ? null : List.of(value);
    }
}
