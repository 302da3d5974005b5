package vn.lantoa.reporting.report.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedTargetsTest {

    private static final String FIRST = new UUID(7, 1).toString();
    private static final String SECOND = new UUID(7, 2).toString();

    @Test
    void targetsOfOneMeasureAreToldApart() {
        Dataset both = rates(FIRST, SECOND);

        assertThat(new PrintedCharts(both, ReportLanguage.VI).all().get(0).categories())
                .containsExactly("Chung: Tin (00000001)", "Chung: Tin (00000002)");
        assertThat(new PrintedTables(both, ReportLanguage.VI).all())
                .extracting(ReportTable::title)
                .containsExactly("Tỷ lệ tăng trưởng: tin (00000001)", "Tỷ lệ tăng trưởng: tin (00000002)");
    }

    @Test
    void oneTargetNeedsNoMark() {
        assertThat(new PrintedTables(rates(FIRST), ReportLanguage.VI).all())
                .extracting(ReportTable::title)
                .containsExactly("Tỷ lệ tăng trưởng: tin");
    }

    /** The rate of each target; a figure is named after it. */
    private static Dataset rates(String... targets) {
        return new Dataset(
                "2024-Q1",
                ReportCalendar.DECREE,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 3, 14),
                Instant.EPOCH,
                true,
                null,
                false,
                Arrays.stream(targets)
                        .map(target -> new ReportFigure(
                                target, target, "growth.percent", cell(target), BigDecimal.TEN, FigureUnit.PERCENT))
                        .toList(),
                Arrays.stream(targets)
                        .map(target -> new DatasetTable(
                                "GROWTH.NEWS_ITEMS." + target + ".RATES",
                                List.of("growth.percent"),
                                List.of(new DatasetTable.Row(cell(target), List.of(target))),
                                List.of(),
                                List.of()))
                        .toList());
    }

    private static Map<String, String> cell(String target) {
        return Map.of("targetId", target, "measure", "NEWS_ITEMS");
    }
}
