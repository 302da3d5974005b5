package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class FigureSheetTest {

    static final ReportQuestion QUESTION = new ReportQuestion(
            new Period(ReportCalendar.DECREE, YearMonth.of(2024, 1), 3), null, Instant.parse("2024-04-05T03:00:00Z"));

    @Test
    void aTableOfBeforeIsKeptWithItsFigures() {
        FigureSheet before = new FigureSheet(QUESTION);
        String row = before.add("tasks", Map.of("dueState", "LATE"), BigDecimal.ONE, FigureUnit.TASK);
        String total = before.add("tasks", Map.of(), BigDecimal.ONE, FigureUnit.TASK);
        before.add("works", Map.of(), BigDecimal.TEN, FigureUnit.WORK);
        before.table("TASKS", List.of("tasks"), List.of(new DatasetTable.Row(Map.of(), List.of(row))), List.of(total));

        FigureSheet again = new FigureSheet(QUESTION);
        again.keep(before.tables().get(0), dataset(before));

        assertThat(again.figures()).extracting(ReportFigure::id).containsExactly(row, total);
        assertThat(again.tables()).isEqualTo(before.tables());
    }

    @Test
    void aSumThatDoesNotCloseIsAGap() {
        FigureSheet sheet = new FigureSheet(QUESTION);
        String first = sheet.add("works", Map.of("agency", "BBD"), BigDecimal.valueOf(2), FigureUnit.WORK);
        String second = sheet.add("works", Map.of("agency", "BTV"), BigDecimal.ONE, FigureUnit.WORK);
        String total = sheet.add("works", Map.of(), BigDecimal.valueOf(4), FigureUnit.WORK);
        List<DatasetTable.Row> rows = List.of(
                new DatasetTable.Row(Map.of("agency", "BBD"), List.of(first)),
                new DatasetTable.Row(Map.of("agency", "BTV"), List.of(second)));

        sheet.table("AGENCIES", List.of("works"), rows, List.of(total));

        assertThat(dataset(sheet).gaps())
                .containsExactly(new DatasetTable.Gap(total, BigDecimal.valueOf(4), BigDecimal.valueOf(3)));
    }

    private static Dataset dataset(FigureSheet sheet) {
        Period period = QUESTION.period();
        return new Dataset(
                period.key(),
                period.calendar(),
                period.firstDay(),
                period.lastDay(),
                QUESTION.asOf(),
                true,
                null,
                false,
                sheet.figures(),
                sheet.tables());
    }
}
