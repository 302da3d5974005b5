package vn.lantoa.reporting.report.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.report.section.SectionCode;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNumbersRuleTest {

    private static final Dataset FIGURES = new Dataset(
            "2024-Q1",
            ReportCalendar.DECREE,
            LocalDate.parse("2023-12-15"),
            LocalDate.parse("2024-03-14"),
            Instant.EPOCH,
            true,
            null,
            false,
            List.of(
                    figure("works", "1234", FigureUnit.WORK),
                    figure("seconds", "3600", FigureUnit.SECOND),
                    figure("growth.percent", "16.264", FigureUnit.PERCENT),
                    figure("plan.money.disbursed", "5000000", FigureUnit.VND),
                    figure("views", null, FigureUnit.VIEW)),
            List.of());

    private static ReportFigure figure(String metric, String value, FigureUnit unit) {
        return new ReportFigure(
                metric + "::2024-Q1",
                metric + ":",
                metric,
                Map.of(),
                value == null ? null : new BigDecimal(value),
                unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Đã đăng {{figure:works}} tác phẩm trong quý|                       -
            Đã đăng 1.234 tác phẩm ({{figure:works}})|                         -
            Đã đăng 1.243 tác phẩm ({{figure:works}})|                         NUMBER_CONTRADICTS
            Đã đăng {{figure:works}} (1.235)|                                  NUMBER_CONTRADICTS
            Đã đăng 1.234 tin|                                                 -
            Đã đăng 900 tin|                                                   NUMBER_IN_NO_FIGURE
            Tăng 16,3% so với cùng kỳ|                                         -
            Tăng 16,26 % so với cùng kỳ|                                       -
            Tăng 17% so với cùng kỳ|                                           NUMBER_IN_NO_FIGURE
            Phát sóng 3.600 giây|                                              -
            Ngày 14/3/2024 theo Kế hoạch số 12/KH-UBND, năm 2024 có 4 huyện|   -
            Có 120 tinh thần|                                                  -
            Chi 5.000.000 đồng|                                                -
            Chi 5.000.000 VNĐ, 5.000.000 VND, 5.000.000₫|                      -
            Chi 6.000.000 đồng|                                                NUMBER_IN_NO_FIGURE
            Chi 6.000.000 vnđ|                                                 NUMBER_IN_NO_FIGURE
            Chi 6.000.000 đồng cho bào|                                        NUMBER_IN_NO_FIGURE
            Có 12 đồng chí dự, 300 đồng bào được nghe|                         -
            Gửi 900 tin nhắn, thu 12 bài hát|                                  -
            Có 900 tin, bài|                                                   NUMBER_IN_NO_FIGURE
            Quý I năm 2024: {{figure:works}} tác phẩm|                         -
            """)
    void aNumberTypedByHandIsHeldAgainstTheFigures(String text, FindingKind found) {
        var kinds = new TypedNumbersRule(FIGURES)
                .findings(SectionCode.RESULTS, text)
                .map(ReportFinding::kind)
                .toList();

        assertThat(kinds).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aFindingSaysWhatWasTypedAndWhatTheFigureIs() {
        ReportFinding finding = new TypedNumbersRule(FIGURES)
                .findings(SectionCode.CAUSES, "chỉ có 12 tác phẩm ({{figure:works}})")
                .findFirst()
                .orElseThrow();

        assertThat(finding.figure()).isEqualTo("works::2024-Q1");
        assertThat(finding.typed()).isEqualByComparingTo("12");
        assertThat(finding.stated()).isEqualByComparingTo("1234");
        assertThat(finding.excerpt()).startsWith("chỉ có 12 tác phẩm");
    }

    @Test
    void aReferenceIsPutInPlaceAsAVietnameseReaderExpectsIt() {
        assertThat(FigureText.resolved(
                        "{{figure:works}} tác phẩm, tăng {{figure:growth.percent}}%, {{figure:views}}, {{figure:no}}",
                        FIGURES::find))
                .isEqualTo("1.234 tác phẩm, tăng 16,3%, chưa có số liệu, {{figure:no}}");
    }

    @ParameterizedTest
    @CsvSource({
        "20, PERCENT, '20,0'",
        "1234.567, PERCENT, '1.234,6'",
        "20, WORK, 20",
        "1234.5, WORK, '1.234,5'",
        ", PERCENT, chưa có số liệu"
    })
    void aPercentageHasOneDecimalAsInTables(BigDecimal value, FigureUnit unit, String shown) {
        assertThat(FigureText.shown(new ReportFigure("f", "f", "f", Map.of(), value, unit)))
                .isEqualTo(shown);
    }
}
