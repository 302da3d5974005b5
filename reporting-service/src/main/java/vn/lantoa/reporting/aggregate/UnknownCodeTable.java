package vn.lantoa.reporting.aggregate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.RequestLanguage;
import vn.lantoa.platform.web.text.TextForm;
import vn.lantoa.reporting.aggregate.answer.CodeWarning;
import vn.lantoa.reporting.reference.ChannelPlaces;

/**
 * The codes of a question that nobody told of here: they may come later, so they are answered and warned of (rules.md
 * §9).
 */
@ApplicationScoped
class UnknownCodeTable {

    private static final String THEMES = """
            SELECT code FROM unnest(?::text[]) AS code
            WHERE NOT EXISTS (SELECT FROM theme t WHERE t.code = code.code AND t.plan_id = coalesce(?, t.plan_id))""";
    private static final String CLAUSES = """
            SELECT code FROM unnest(?::text[]) AS code
            WHERE NOT EXISTS (SELECT FROM clause c WHERE c.path = code.code AND c.plan_id = coalesce(?, c.plan_id))""";
    private static final String AUDIENCES = """
            SELECT code FROM unnest(?::text[]) AS code
            WHERE NOT EXISTS (
              SELECT FROM audience a WHERE a.code = code.code AND a.plan_id = coalesce(?, a.plan_id))""";
    private static final String EVENTS = """
            SELECT code FROM unnest(?::text[]) AS code
            WHERE NOT EXISTS (SELECT FROM event e WHERE e.code = code.code)""";
    private static final String PLANS = """
            SELECT code::text AS code FROM unnest(?::uuid[]) AS code
            WHERE NOT EXISTS (SELECT FROM plan p WHERE p.id = code.code)""";

    /** Known is, beside the list, what an item of the agencies in question was published on. */
    private static final String CHANNELS = """
            SELECT key AS code FROM unnest(?::text[]) AS key
            WHERE NOT EXISTS (SELECT FROM rollup_wide r WHERE %s = key
                              AND (?::text[] IS NULL OR r.agency = ANY (?)))""".formatted(AggregateQuery.CHANNEL_KEY);

    private final Database database;
    private final ProblemCatalogue words;
    private final RequestLanguage language;

    UnknownCodeTable(Database database, ProblemCatalogue words, RequestLanguage language) {
        this.database = database;
        this.words = words;
        this.language = language;
    }

    /** @param question as it was asked */
    List<CodeWarning> warningsOf(AggregateQuery question, ChannelPlaces places) {
        Object plan = question.filters().getOrDefault(Dimension.PLAN_COLUMN, List.of()).stream()
                .findFirst()
                .orElse(null);
        return Stream.of(
                        warnings(question, Criterion.THEME, THEMES, plan),
                        warnings(question, Criterion.CLAUSE, CLAUSES, plan),
                        warnings(question, Criterion.AUDIENCE, AUDIENCES, plan),
                        warnings(question, Criterion.EVENT, EVENTS),
                        warnings(question, Criterion.PLAN, PLANS),
                        channels(question, places.names()),
                        ChannelPlaces.parts().flatMap(part -> placesOf(question, part, places)))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<CodeWarning> channels(AggregateQuery question, ChannelNames names) {
        List<String> unlisted = question.filters().getOrDefault(AggregateQuery.CHANNEL, List.of()).stream()
                .map(String::valueOf)
                .filter(channel -> !names.isListed(channel))
                .toList();
        if (unlisted.isEmpty()) {
            return Stream.empty();
        }
        List<String> agencies = question.agencies().codes().orElse(null);
        List<String> keys = unlisted.stream().map(TextForm::key).toList();
        Set<String> unknown = Set.copyOf(database.query(CHANNELS, row -> row.text("code"), keys, agencies, agencies));
        return unlisted.stream()
                .filter(channel -> unknown.contains(TextForm.key(channel)))
                .map(channel -> warning(Criterion.CHANNEL.parameter(), channel));
    }

    private Stream<CodeWarning> placesOf(AggregateQuery question, ChannelPlaces.Part part, ChannelPlaces places) {
        return question.filters().getOrDefault(part.key(), List.of()).stream()
                .map(String::valueOf)
                .filter(place -> !places.hasAny(part, place))
                .map(place -> warning(part.key(), place));
    }

    private Stream<CodeWarning> warnings(
            AggregateQuery question, Criterion criterion, String query, @Nullable Object... more) {
        List<?> asked = question.filters().get(criterion.column());
        if (asked == null) {
            return Stream.empty();
        }
        Object[] values = Stream.concat(Stream.of(asked), Stream.of(more)).toArray();
        return database.query(query, row -> row.text("code"), values).stream()
                .map(code -> warning(criterion.parameter(), code));
    }

    private CodeWarning warning(String parameter, String code) {
        Fault fault = new Fault(AggregateProblem.CODE_NOT_KNOWN_YET, "query", parameter, List.of(code));
        return new CodeWarning(parameter, code, fault.code().name(), words.message(fault, language.get()));
    }
}
