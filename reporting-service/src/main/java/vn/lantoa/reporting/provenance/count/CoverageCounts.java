package vn.lantoa.reporting.provenance.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.scorecard.event.EventCards;
import vn.lantoa.reporting.scorecard.event.EventCoverage;

/** Works that are planned and delivered of an event (rules.md §8): the lines of its media plan, as they are today. */
@ApplicationScoped
class CoverageCounts {

    private static final String EVENT = "event";

    private final EventCards events;

    CoverageCounts(EventCards events) {
        this.events = events;
    }

    /** Empty when there is no such event. */
    Optional<RecordCounts.Counted> of(FigureId id, Count count) {
        String event = id.dimensions().get(EVENT);
        return event == null || !Set.of(EVENT).equals(id.dimensions().keySet())
                ? Optional.empty()
                : events.coverageOf(event, BusinessTime.dayOf(id.asOf())).map(coverage -> of(event, coverage, count));
    }

    private static RecordCounts.Counted of(String event, EventCoverage coverage, Count count) {
        List<EventCoverage.Line> lines = coverage.lines();
        List<CountedRecord> records = IntStream.range(0, lines.size())
                .mapToObj(i -> line(event + "#" + (i + 1), lines.get(i), count))
                .toList();
        return new RecordCounts.Counted(
                BigDecimal.valueOf(
                        records.stream().mapToLong(CountedRecord::adds).sum()),
                records);
    }

    private static CountedRecord line(String id, EventCoverage.Line line, Count count) {
        String label = Stream.of(line.genre(), line.language(), line.channel())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new CountedRecord(
                CountedKind.MEDIA_PLAN_LINE,
                id,
                label.isEmpty() ? null : label,
                null,
                null,
                line.state().name(),
                count == Count.WORKS_PLANNED ? line.minimum() : line.deliveredWorks());
    }
}
