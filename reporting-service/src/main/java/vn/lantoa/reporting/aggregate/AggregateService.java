package vn.lantoa.reporting.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.aggregate.answer.AggregateAnswer;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.aggregate.answer.AsOfState;
import vn.lantoa.reporting.intake.IntakeOffsetTable;
import vn.lantoa.reporting.reference.ChannelPlaces;
import vn.lantoa.reporting.reference.ListedChannelTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;
import vn.lantoa.reporting.rollup.Rollup;

/** Answers questions for figures. */
@ApplicationScoped
@Transactional
public class AggregateService {

    /** Cells of the wide rollup that one answer may read: what a second is enough for. */
    static final long MOST_CELLS = 1_000_000;

    /** Items and observations that one answer may read where only the facts know, and changes since asOf. */
    static final long MOST_ITEMS = 300_000;

    private final AggregateTable figures;
    private final PressAgencyTable register;
    private final ListedChannelTable channels;
    private final IntakeOffsetTable positions;
    private final AggregateCompleteness completeness;
    private final UnknownCodeTable codes;
    private final Clock clock;

    AggregateService(
            AggregateTable figures,
            PressAgencyTable register,
            ListedChannelTable channels,
            IntakeOffsetTable positions,
            AggregateCompleteness completeness,
            UnknownCodeTable codes,
            Clock clock) {
        this.figures = figures;
        this.register = register;
        this.channels = channels;
        this.positions = positions;
        this.completeness = completeness;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Everybody's figures of a period, as known at an instant. In a transaction that read before, it must have begun
     * with figures.
     *
     * @param measures joined by commas, as {@code groupBy}
     */
    public AggregatesView ofPeriod(
            String measures, String groupBy, Period period, @Nullable UUID planId, Instant asOf) {
        AggregateFilter filter = AggregateFilter.of(measures, groupBy, period, planId, asOf);
        return answer(AggregateQueryParser.of(filter), AgencyScope.everybody());
    }

    /**
     * Everybody's figures of a period's cell alone, as known at an instant; empty where that would take too much to
     * read, or the cell names what there is not.
     *
     * @param cell its groups, each with its value; an empty one: of those without such a value
     */
    public Optional<AggregatesView> ofCell(String measure, Map<String, String> cell, Period period, Instant asOf) {
        AggregateFilter filter = AggregateFilter.of(measure, String.join(",", cell.keySet()), period, null, asOf)
                .only(cell);
        return unlessRefused(() -> answer(AggregateQueryParser.of(filter), AgencyScope.everybody()));
    }

    /**
     * The rows alone, everybody's, of the same state that what was answered in this transaction is of.
     *
     * @throws Problem 400 when it asks for what there is not, or would take too much to read
     */
    public List<Map<String, @Nullable Object>> rows(AggregateFilter filter) {
        return rows(reading(AggregateQueryParser.of(filter), AgencyScope.everybody()));
    }

    /** The same; empty where that would take too much to read, or it asks for what there is not. */
    public Optional<List<Map<String, @Nullable Object>>> rowsUnlessRefused(AggregateFilter filter) {
        return unlessRefused(() -> rows(filter));
    }

    private static <T> Optional<T> unlessRefused(Supplier<T> answer) {
        try {
            return Optional.of(answer.get());
        } catch (Problem refused) {
            return Optional.empty();
        }
    }

    /**
     * The answer to a question as it is asked.
     *
     * @param readable whose figures alone may be shown
     * @throws Problem 400 when it cannot be understood, asks of the future, or would take too much to read
     */
    public AggregateAnswer answer(AggregateFilter filter, AgencyScope readable) {
        AggregateQuery question = AggregateQueryParser.of(filter);
        question.asOf().filter(asOf -> asOf.isAfter(clock.instant())).ifPresent(asOf -> {
            throw Problem.inQuery("asOf", AggregateProblem.AGGREGATE_AS_OF_FUTURE, asOf);
        });
        return new AggregateAnswer(answer(question, readable), question.groupKeys());
    }

    /** @throws Problem 400 when it cannot be understood, or the register has no such agency */
    public void check(AggregateFilter filter) {
        AggregateQuery question = AggregateQueryParser.of(filter);
        requireKnown(question, register.all());
    }

    /**
     * The answer, all of it of one state.
     *
     * @param readable whose figures alone may be shown
     * @throws Problem 400 when the register has no such agency, or the answer would take too much to read
     */
    AggregatesView answer(AggregateQuery asked, AgencyScope readable) {
        Reading reading = reading(asked, readable);
        AggregateQuery question = reading.question();
        DateRange range = reading.range();
        boolean changed = reading.changed();
        List<Map<String, @Nullable Object>> rows = rows(reading);
        rows.stream().filter(question::isCut).forEach(row -> row.put(AggregatesView.PARTIAL, true));
        Map<String, @Nullable Long> totals = totals(question, range, changed);
        Instant asOf = question.asOf().orElseGet(clock::instant);
        Optional<Instant> watermark = positions.watermark();
        return new AggregatesView(
                question.calendar(),
                asOf,
                watermark.filter(mark -> !mark.isBefore(asOf)).isPresent() ? AsOfState.CLOSED : AsOfState.OPEN,
                watermark.orElse(null),
                rows,
                totals,
                question.overlapping().stream().map(Dimension::key).toList(),
                completeness.of(question, range, totals, changed),
                codes.warningsOf(reading.named(), reading.registers().channels()));
    }

    /**
     * What a question reads.
     *
     * @param named the question, with its channels as they are named
     * @param changed whether anything is known since its {@code asOf}
     */
    private record Reading(
            AggregateQuery named,
            AggregateQuery question,
            DateRange range,
            boolean changed,
            RowGroups.Registers registers) {}

    private Reading reading(AggregateQuery asked, AgencyScope readable) {
        figures.holdStill();
        List<PressAgencyReplica> known = register.knownAt(asked.asOf().orElse(null));
        AggregateQuery named = scoped(asked, known).within(readable);
        ChannelPlaces places =
                asked.isOfChannels() ? channels.places(asked.asOf().orElse(null)) : ChannelPlaces.NONE;
        AggregateQuery question = named.onChannels(places);
        boolean changed = hasChanged(question);
        DateRange range = range(question);
        requireBounded(question, range);
        return new Reading(named, question, range, changed, new RowGroups.Registers(known, places));
    }

    private List<Map<String, @Nullable Object>> rows(Reading reading) {
        return figures.answer(reading.question(), reading.range(), reading.changed(), reading.registers());
    }

    /** The question, of the agencies whose level it asks for; its agencies must be of the register, now or then. */
    private AggregateQuery scoped(AggregateQuery asked, List<PressAgencyReplica> known) {
        if (!asked.agencies().isEverybody()) {
            requireKnown(
                    asked,
                    Stream.concat(known.stream(), register.all().stream()).toList());
        }
        return asked.levels()
                .map(levels -> asked.within(AgencyScope.only(known.stream()
                        .filter(agency -> levels.contains(agency.level()))
                        .map(PressAgencyReplica::code)
                        .toList())))
                .orElse(asked);
    }

    private static void requireKnown(AggregateQuery asked, List<PressAgencyReplica> known) {
        Set<String> codes = known.stream().map(PressAgencyReplica::code).collect(Collectors.toSet());
        asked.agencies().codes().orElse(List.of()).stream()
                .filter(code -> !codes.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Problem.inQuery(AggregateQuery.AGENCY, AggregateProblem.AGGREGATE_AGENCY_UNKNOWN, code);
                });
    }

    private DateRange range(AggregateQuery question) {
        Optional<DateRange> known =
                question.from() == null || question.to() == null ? figures.known(question.asOf()) : Optional.empty();
        LocalDate today = BusinessTime.today(clock);
        LocalDate from = question.from() != null
                ? question.from()
                : known.map(DateRange::from)
                        .filter(first -> question.to() == null || first.isBefore(question.to()))
                        .orElseGet(() ->
                                question.to() == null ? today : question.to().minusDays(1));
        LocalDate to = question.to() != null
                ? question.to()
                : known.map(DateRange::to).filter(from::isBefore).orElseGet(() -> from.plusDays(1));
        if (question.from() != null || question.to() != null) {
            DateRange.requireShort(from, to);
        }
        return new DateRange(from, to);
    }

    private boolean hasChanged(AggregateQuery question) {
        long changes = question.asOf()
                .map(asOf -> figures.changesSince(asOf, MOST_ITEMS + 1))
                .orElse(0L);
        requireAtMost(MOST_ITEMS, changes, "asOf");
        return changes > 0;
    }

    private void requireBounded(AggregateQuery question, DateRange range) {
        if (AggregateSql.rollup(question).filter(Rollup.WIDE::equals).isPresent()) {
            requireAtMost(MOST_CELLS, figures.cells(question, range, Rollup.WIDE, MOST_CELLS + 1), "groupBy");
        }
        requireAtMost(MOST_ITEMS, figures.items(question, range), "groupBy");
    }

    private static void requireAtMost(long most, long size, String parameter) {
        if (size > most) {
            throw Problem.inQuery(parameter, AggregateProblem.AGGREGATE_TOO_WIDE, size, most);
        }
    }

    /** Rows that overlap do not add up, and what has no groups has one row. */
    private Map<String, @Nullable Long> totals(AggregateQuery question, DateRange range, boolean changed) {
        Map<String, @Nullable Object> row = figures.answer(
                        question.ungrouped(), range, changed, RowGroups.Registers.NONE)
                .get(0);
        Map<String, @Nullable Long> totals = new LinkedHashMap<>();
        row.forEach((measure, value) -> totals.put(measure, (Long) value));
        return totals;
    }
}
