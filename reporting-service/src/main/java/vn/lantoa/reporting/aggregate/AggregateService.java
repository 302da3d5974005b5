package vn.lantoa.reporting.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.aggregate.answer.AggregateAnswer;
import vn.lantoa.reporting.aggregate.answer.AggregatesView;
import vn.lantoa.reporting.aggregate.answer.AsOfState;
import vn.lantoa.reporting.intake.IntakeOffsetTable;

/** Answers questions for figures. */
@ApplicationScoped
@Transactional
public class AggregateService {

    private final AggregateReader reader;
    private final IntakeOffsetTable positions;
    private final AggregateCompleteness completeness;
    private final UnknownCodeTable codes;
    private final Clock clock;

    AggregateService(
            AggregateReader reader,
            IntakeOffsetTable positions,
            AggregateCompleteness completeness,
            UnknownCodeTable codes,
            Clock clock) {
        this.reader = reader;
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
        return reader.rows(reader.reading(AggregateQueryParser.of(filter), AgencyScope.everybody()));
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
        reader.requireKnown(AggregateQueryParser.of(filter));
    }

    /**
     * The answer, all of it of one state.
     *
     * @param readable whose figures alone may be shown
     * @throws Problem 400 when the register has no such agency, or the answer would take too much to read
     */
    AggregatesView answer(AggregateQuery asked, AgencyScope readable) {
        AggregateReader.Reading reading = reader.reading(asked, readable);
        AggregateQuery question = reading.question();
        List<Map<String, @Nullable Object>> rows = reader.rows(reading);
        rows.stream().filter(question::isCut).forEach(row -> row.put(AggregatesView.PARTIAL, true));
        Map<String, @Nullable Long> totals = reader.totals(reading);
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
                completeness.of(question, reading.range(), totals, reading.changed()),
                codes.warningsOf(reading.named(), reading.registers().channels()));
    }
}
