package vn.lantoa.reporting.aggregate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.reference.ChannelPlaces;
import vn.lantoa.reporting.reference.ListedChannelTable;
import vn.lantoa.reporting.reference.PressAgencyReplica;
import vn.lantoa.reporting.reference.PressAgencyTable;
import vn.lantoa.reporting.rollup.Rollup;

/** Reads the figures of questions, each of one state, and none that would take too much to read. */
@ApplicationScoped
class AggregateReader {

    /** Cells of the wide rollup that one answer may read: what a second is enough for. */
    static final long MOST_CELLS = 1_000_000;

    /** Items and observations that one answer may read where only the facts know, and changes since asOf. */
    static final long MOST_ITEMS = 300_000;

    private final AggregateTable figures;
    private final PressAgencyTable register;
    private final ListedChannelTable channels;
    private final Clock clock;

    AggregateReader(AggregateTable figures, PressAgencyTable register, ListedChannelTable channels, Clock clock) {
        this.figures = figures;
        this.register = register;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * What a question reads.
     *
     * @param named the question, with its channels as they are named
     * @param changed whether anything is known since its {@code asOf}
     */
    record Reading(
            AggregateQuery named,
            AggregateQuery question,
            DateRange range,
            boolean changed,
            RowGroups.Registers registers) {}

    /**
     * What a question is to read.
     *
     * @param readable whose figures alone may be shown
     * @throws Problem 400 when the register has no such agency, or it would take too much to read
     */
    Reading reading(AggregateQuery asked, AgencyScope readable) {
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

    List<Map<String, @Nullable Object>> rows(Reading reading) {
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

    /** @throws Problem 400 when the register has no such agency */
    void requireKnown(AggregateQuery asked) {
        requireKnown(asked, register.all());
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
        requireAtMost(MOST_CELLS, cells(question, range), "groupBy");
        requireAtMost(MOST_ITEMS, figures.items(question, range), "groupBy");
    }

    /** Of the wide rollup alone; the others are small. */
    private long cells(AggregateQuery question, DateRange range) {
        boolean wide = AggregateSql.rollup(question).filter(Rollup.WIDE::equals).isPresent();
        return wide ? figures.cells(question, range, Rollup.WIDE, MOST_CELLS + 1) : 0;
    }

    /** Whether a question that nobody asked in so many words would take too much to read. */
    boolean isTooMuch(AggregateQuery question, DateRange range) {
        return cells(question, range) > MOST_CELLS || figures.items(question, range) > MOST_ITEMS;
    }

    private static void requireAtMost(long most, long size, String parameter) {
        if (size > most) {
            throw Problem.inQuery(parameter, AggregateProblem.AGGREGATE_TOO_WIDE, size, most);
        }
    }

    /** Rows that overlap do not add up, and what has no groups has one row. */
    Map<String, @Nullable Long> totals(Reading reading) {
        Map<String, @Nullable Object> row = figures.answer(
                        reading.question().ungrouped(), reading.range(), reading.changed(), RowGroups.Registers.NONE)
                .get(0);
        Map<String, @Nullable Long> totals = new LinkedHashMap<>();
        row.forEach((measure, value) -> totals.put(measure, (Long) value));
        return totals;
    }
}
