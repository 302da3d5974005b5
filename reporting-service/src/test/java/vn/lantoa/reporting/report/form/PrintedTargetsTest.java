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
import vn.lantoa.reporting.rendition.ReportCell;
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

    @Test
    void thePooledRateStandsBehindThoseOfTheAgencies() {
        ReportTable table = new PrintedTables(pooled(), ReportLanguage.EN).all().get(0);

        assertThat(table.columns())
                .extracting(ReportTable.Column::heading)
                .containsExactly("Press agency", "Target of the same months", "Growth to date");
        assertThat(table.rows())
                .containsExactly(
                        List.of(ReportCell.of("BBD"), ReportCell.of(120), ReportCell.of(new BigDecimal("0.10"))),
                        List.of(ReportCell.of("All together"), ReportCell.of(240), ReportCell.none()));
        assertThat(table.totals()).isEmpty();
        assertThat(new PrintedTables(pooled(), ReportLanguage.VI)
                        .all()
                        .get(0)
                        .rows()
                        .get(1)
                        .get(0))
                .isEqualTo(ReportCell.of("Chung"));
    }

    /** As it is sealed: the rates of one agency have a row, the pooled ones none. */
    private static Dataset pooled() {
        Map<String, String> pool = cell(FIRST);
        Map<String, String> agency = Map.of("targetId", FIRST, "measure", "NEWS_ITEMS", "agency", "BBD");
        return dataset(
                List.of(
                        new ReportFigure("t", "t", "growth.target", agency, new BigDecimal("120"), FigureUnit.ITEM),
                        new ReportFigure("p", "p", "growth.percent", agency, BigDecimal.TEN, FigureUnit.PERCENT),
                        new ReportFigure("T", "T", "growth.target", pool, new BigDecimal("240"), FigureUnit.ITEM),
                        new ReportFigure("P", "P", "growth.percent", pool, null, FigureUnit.PERCENT)),
                List.of(new DatasetTable(
                        "GROWTH.NEWS_ITEMS." + FIRST + ".RATES",
                        List.of("growth.target", "growth.percent"),
                        List.of(new DatasetTable.Row(agency, List.of("t", "p"))),
                        List.of(),
                        List.of())));
    }

    /** The rate of each target; a figure is named after it. */
    private static Dataset rates(String... targets) {
        return dataset(
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

    private static Dataset dataset(List<ReportFigure> figures, List<DatasetTable> tables) {
        return new Dataset(
                "2024-Q1",
                ReportCalendar.DECREE,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 3, 14),
                Instant.EPOCH,
                true,
                null,
                false,
                figures,
                tables);
    }

    private static Map<String, String> cell(String target) {
        return Map.of("targetId", target, "measure", "NEWS_ITEMS");
    }
}
