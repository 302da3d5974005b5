package vn.lantoa.reporting.aggregate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.Completeness;
import vn.lantoa.reporting.completeness.CompletenessQuestion;
import vn.lantoa.reporting.completeness.CompletenessView;

/** How complete an answer is, bounded by what the same question had of earlier months (rules.md §5). */
@ApplicationScoped
class AggregateCompleteness {

    private final AggregateTable figures;
    private final AggregateReader reader;
    private final Completeness completeness;

    AggregateCompleteness(AggregateTable figures, AggregateReader reader, Completeness completeness) {
        this.figures = figures;
        this.reader = reader;
        this.completeness = completeness;
    }

    /**
     * The completeness of an answer; without an end it is that of the months until today, also where nobody published.
     *
     * @param totals what is in
     * @param changed whether anything is known since the question's {@code asOf}
     */
    CompletenessView of(AggregateQuery question, DateRange range, Map<String, @Nullable Long> totals, boolean changed) {
        Map<String, @Nullable BigDecimal> in = new LinkedHashMap<>();
        totals.forEach((measure, value) -> in.put(measure, value == null ? null : BigDecimal.valueOf(value)));
        CompletenessQuestion asked = new CompletenessQuestion(
                question.calendar(),
                range.from(),
                question.to(),
                question.agencies(),
                in,
                question.asOf().orElse(null));
        return completeness.of(asked, months -> past(question, months, changed));
    }

    private Optional<Map<String, Map<AgencyMonth, @Nullable BigDecimal>>> past(
            AggregateQuery question, List<AgencyMonth> months, boolean changed) {
        if (months.isEmpty()) {
            return Optional.of(Map.of());
        }
        AggregateQuery before = question.by(Dimension.AGENCY, Dimension.MONTH)
                .within(AgencyScope.only(
                        months.stream().map(AgencyMonth::agency).toList()));
        DateRange range = spanned(question.calendar(), months);
        if (reader.isTooMuch(before, range)) {
            return Optional.empty();
        }
        Set<AgencyMonth> asked = new HashSet<>(months);
        Map<String, Map<AgencyMonth, @Nullable BigDecimal>> past = new HashMap<>();
        for (Map<String, @Nullable Object> row : figures.answer(before, range, changed, RowGroups.Registers.NONE)) {
            AgencyMonth month = month(question.calendar(), row);
            if (asked.contains(month)) {
                question.measures().forEach(measure -> past.computeIfAbsent(measure.key(), any -> new HashMap<>())
                        .put(month, row.get(measure.key()) instanceof Long value ? BigDecimal.valueOf(value) : null));
            }
        }
        return Optional.of(past);
    }

    private static DateRange spanned(ReportCalendar calendar, List<AgencyMonth> months) {
        var sorted = months.stream().map(AgencyMonth::month).sorted().toList();
        return new DateRange(
                calendar.firstHalfOf(sorted.get(0)).firstDay(),
                calendar.lastHalfOf(sorted.get(sorted.size() - 1)).lastDay().plusDays(1));
    }

    private static AgencyMonth month(ReportCalendar calendar, Map<String, @Nullable Object> row) {
        return new AgencyMonth(
                String.valueOf(row.get(Dimension.AGENCY.key())),
                Period.parse(calendar, String.valueOf(row.get(Dimension.MONTH.key())))
                        .orElseThrow()
                        .firstMonth());
    }
}
