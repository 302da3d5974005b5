package vn.lantoa.reporting.provenance.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.Completeness;
import vn.lantoa.reporting.completeness.CompletenessQuestion;
import vn.lantoa.reporting.figure.FigureId;

/** The months of press agencies that a figure of completeness counts. */
@ApplicationScoped
class MonthCounts {

    private final Completeness completeness;

    MonthCounts(Completeness completeness) {
        this.completeness = completeness;
    }

    RecordCounts.Counted of(FigureId id, Count count) {
        CompletenessQuestion question = new CompletenessQuestion(
                id.calendar(),
                id.period().firstDay(),
                id.period().lastDay().plusDays(1),
                AgencyScope.everybody(),
                Map.of(),
                id.asOf());
        Map<AgencyMonth, Boolean> expected = completeness.months(question);
        List<CountedRecord> records = expected.entrySet().stream()
                .filter(month -> count != Count.MONTHS_DECLARED || month.getValue())
                .map(month -> new CountedRecord(
                        CountedKind.AGENCY_MONTH,
                        month.getKey().agency() + "/" + month.getKey().month(),
                        null,
                        month.getKey().agency(),
                        null,
                        month.getValue() ? "DECLARED" : "MISSING",
                        count == Count.MONTHS_PERCENT && !month.getValue() ? 0 : 1))
                .toList();
        return new RecordCounts.Counted(
                count == Count.MONTHS_PERCENT
                        ? Decimals.percent(
                                records.stream().mapToLong(CountedRecord::adds).sum(), records.size())
                        : BigDecimal.valueOf(records.size()),
                records);
    }
}
