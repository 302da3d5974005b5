package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.reporting.scorecard.PlanCardMother;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyFiguresTest {

    private static final UUID PLAN = UUID.fromString("018f2c5a-7b00-7a10-8f00-000000000001");

    @Test
    void theRowsAddUpToThePlanWithWhatIsOfNoClause() {
        FigureSheet sheet = new FigureSheet(FigureSheetTest.QUESTION);
        MoneyFigures.addTo(sheet, PlanCardMother.allocating(PLAN, Map.of("II.3-1", 600L, "", 400L)));

        DatasetTable table = sheet.tables().get(0);
        assertThat(table.rows())
                .extracting(row -> row.dimensions().get("clause"))
                .containsExactly("II.3-1", "");
        assertThat(table.gaps()).isEmpty();
        assertThat(values(sheet, "plan.money.allocated")).containsExactly("600", "400", "1000");
        assertThat(values(sheet, "plan.money.executionPercent")).containsExactly("0");
    }

    @Test
    void aPlanWithoutALineHasNoTable() {
        FigureSheet sheet = new FigureSheet(FigureSheetTest.QUESTION);
        MoneyFigures.addTo(sheet, PlanCardMother.allocating(PLAN, Map.of()));

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
