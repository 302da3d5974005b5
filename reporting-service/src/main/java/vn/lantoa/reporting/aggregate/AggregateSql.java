package vn.lantoa.reporting.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.metric.AggregateMeasure;
import vn.lantoa.reporting.rollup.Rollup;

/**
 * The statement that answers a question: of whole half-months from the narrowest rollup that has what is asked, of the
 * days at the edges from the rollup by day or from the facts, and for an earlier state the difference to it.
 */
final class AggregateSql {

    private static final String ITEMS = "item_contribution";
    private static final String GAINS = "gain_contribution";
    private static final List<String> CONTRIBUTIONS = List.of(ITEMS, GAINS);

    /**
     * An item that adds anything is a publication; only observations of views may come without one. So a cell is empty
     * without both.
     */
    private static final List<String> TELLING = List.of("publications", "gains_observed");

    private final AggregateQuery question;
    private final DateRange range;
    private final List<@Nullable Object> values = new ArrayList<>();

    private AggregateSql(AggregateQuery question, DateRange range) {
        this.question = question;
        this.range = range;
    }

    /** A statement and the values of its question marks. */
    record Statement(String text, @Nullable Object[] values) {}

    /** The columns beside half-month and agency that a question needs. */
    static List<String> columns(AggregateQuery question) {
        return Stream.concat(
                        question.groupBy().stream().flatMap(dimension -> dimension.columns().stream()),
                        question.filters().keySet().stream())
                .filter(column -> !column.equals(AggregateQuery.AGENCY))
                .distinct()
                .toList();
    }

    /** The rollup that answers; empty when only the facts can. */
    static Optional<Rollup> rollup(AggregateQuery question) {
        return Rollup.narrowest(columns(question));
    }

    private static boolean hasDays(AggregateQuery question) {
        return Rollup.DAY.has(columns(question));
    }

    /** The days of a range of which only the facts know what is asked. */
    static List<DateRange> daysOfFacts(AggregateQuery question, DateRange range) {
        if (rollup(question).isEmpty()) {
            return List.of(range);
        }
        return hasDays(question) ? List.of() : range.edges();
    }

    /**
     * How many items and observations of some days the question may have to read: those of the agencies it is limited
     * to.
     */
    static Statement items(AggregateQuery question, DateRange days) {
        AggregateSql sql = new AggregateSql(question, days);
        sql.values.add(days.from());
        sql.values.add(days.to());
        return sql.statement("SELECT coalesce(sum(publications + gains_observed), 0)::bigint AS size FROM "
                + Rollup.DAY.table() + " WHERE day >= ? AND day < ?" + sql.agencies());
    }

    /**
     * The groups and their sums, each under its key.
     *
     * @param changed whether anything is known since the question's {@code asOf}
     * @param registers what the figures are joined with
     */
    static Statement answer(AggregateQuery question, DateRange range, boolean changed, RowGroups.Registers registers) {
        return new AggregateSql(question, range).answer(changed, registers);
    }

    /** How many cells of the rollup the question touches, counted no further than to {@code most}. */
    static Statement size(AggregateQuery question, DateRange range, Rollup rollup, long most) {
        AggregateSql sql = new AggregateSql(question, range);
        String cells = "SELECT FROM " + rollup.table() + " WHERE " + sql.halves() + sql.filters();
        sql.values.add(most);
        return sql.statement("SELECT count(*) AS size FROM (" + cells + " LIMIT ?) c");
    }

    private Statement answer(boolean changed, RowGroups.Registers registers) {
        String source = sources(changed).collect(Collectors.joining("\nUNION ALL "));
        RowGroups groups = RowGroups.of(question);
        String selected = Stream.concat(
                        groups.selected(), question.measures().stream().map(measure -> "%s AS \"%s\""
                                .formatted(measure.sum(), measure.key())))
                .collect(Collectors.joining(", "));
        String text = "SELECT " + selected + "\nFROM (" + source + ") s" + RowGroups.joins(question, registers, values);
        if (!groups.isEmpty()) {
            text += "\nGROUP BY " + groups.expressions() + " HAVING " + some() + " ORDER BY " + groups.order();
        }
        return statement(text);
    }

    private Stream<String> sources(boolean changed) {
        List<String> sources = new ArrayList<>();
        Optional<Rollup> rollup = rollup(question);
        if (rollup.isEmpty()) {
            CONTRIBUTIONS.forEach(name -> sources.add(contributions(name, range)));
        } else {
            sources.add("SELECT " + selected() + " FROM " + rollup.get().table() + " WHERE " + halves() + filters());
            List<String> daily = hasDays(question) ? List.of(Rollup.DAY.table()) : CONTRIBUTIONS;
            for (DateRange edge : range.edges()) {
                daily.forEach(name -> sources.add(contributions(name, edge)));
            }
        }
        if (changed) {
            values.add(question.asOf().orElseThrow());
            sources.add(contributions("difference_to(?)", range));
        }
        return sources.stream();
    }

    /**
     * Of a source of contributions what lies within days; each as often as it has themes, clauses or audiences, where
     * these are asked for.
     */
    private String contributions(String source, DateRange days) {
        List<String> columns = columns(question);
        String unfolding = Stream.of(Rollup.THEME, Rollup.CLAUSE, Rollup.AUDIENCE)
                .filter(rollup -> columns.contains(rollup.name().toLowerCase(Locale.ROOT)))
                .map(Rollup::selection)
                .collect(Collectors.joining());
        values.add(days.from());
        values.add(days.to());
        return "SELECT " + selected() + " FROM " + source + unfolding + " WHERE day >= ? AND day < ?" + filters();
    }

    private String selected() {
        Stream<String> measures = question.measures().stream().flatMap(AggregateMeasure::columns);
        return Stream.of(
                        Stream.of("half_month", AggregateQuery.AGENCY),
                        columns(question).stream(),
                        Stream.concat(TELLING.stream(), measures).distinct())
                .flatMap(columns -> columns)
                .collect(Collectors.joining(", "));
    }

    private String halves() {
        values.add(range.firstHalf());
        values.add(range.lastHalf());
        return "half_month BETWEEN ? AND ?";
    }

    private String agencies() {
        return question.agencies()
                .codes()
                .map(codes -> {
                    values.add(codes);
                    return " AND agency = ANY (?)";
                })
                .orElse("");
    }

    private String filters() {
        StringBuilder text = new StringBuilder(agencies());
        question.filters().forEach((column, wanted) -> {
            text.append(" AND ").append(AggregateQuery.filtered(column));
            if (wanted.size() == 1) {
                values.add(wanted.get(0));
                text.append(" = ?");
            } else {
                values.add(wanted);
                text.append(" = ANY (?)");
            }
        });
        return text.toString();
    }

    /** A cell that is all zero is the same as none, whatever measures are asked for. */
    private static String some() {
        return TELLING.stream().map("sum(%s) <> 0"::formatted).collect(Collectors.joining(" OR "));
    }

    private Statement statement(String text) {
        return new Statement(text, values.toArray());
    }
}
