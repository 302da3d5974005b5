package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.reporting.scorecard.steering.LineMoneyMother;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyFiguresTest {

    private static final UUID PLAN = UUID.fromString("018f2c5a-7b00-7a10-8f00-000000000001");

    private static FigureSheet sheet(Map<String, Long> byClause) {
        FigureSheet sheet = new FigureSheet(FigureSheetTest.QUESTION);
        MoneyFigures.addTo(sheet, PLAN, LineMoneyMother.allocating(byClause), List.of("II.3-10", "II.3-1"));
        return sheet;
    }

    @Test
    void theRowsAddUpToThePlanWithWhatIsOfNoClause() {
        FigureSheet sheet = sheet(Map.of("II.3-1", 600L, "II.3-10", 50L, "", 400L));

        DatasetTable table = sheet.tables().get(0);
        assertThat(table.rows())
                .extracting(row -> row.dimensions().get("clause"))
                .containsExactly("II.3-10", "II.3-1", "");
        assertThat(table.gaps()).isEmpty();
        assertThat(values(sheet, "plan.money.allocated")).containsExactly("50", "600", "400", "1050");
        assertThat(values(sheet, "plan.money.executionPercent")).containsExactly("0");
    }

    @Test
    void aLineOfAClauseThatThePlanHasNoMoreKeepsARowOfItsOwn() {
        FigureSheet sheet = sheet(Map.of("II.3-1", 600L, "II.9-7", 30L, "", 400L));

        assertThat(sheet.tables().get(0).rows())
                .extracting(row -> row.dimensions().get("clause"))
                .containsExactly("II.3-1", "II.9-7", "");
        assertThat(values(sheet, "plan.money.allocated")).containsExactly("600", "30", "400", "1030");
    }

    @Test
    void aPlanWithoutALineHasNoTable() {
        FigureSheet sheet = sheet(Map.of());

        assertThat(sheet.tables()).isEmpty();
        assertThat(sheet.figures()).isEmpty();
    }

    private static List<String> values(FigureSheet sheet, String metric) {
        return sheet.figures().stream()
                .filter(figure -> figure.metric().equals(metric))
                .map(ReportFigure::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
