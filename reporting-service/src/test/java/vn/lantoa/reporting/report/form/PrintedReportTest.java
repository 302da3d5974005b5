package vn.lantoa.reporting.report.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.chart.FigureNames;
import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.ReportTable.Type;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetTable;
import vn.lantoa.reporting.report.dataset.FigureUnit;
import vn.lantoa.reporting.report.dataset.ReportFigure;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.section.SectionCode;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedReportTest {

    private static final Instant KNOWN = Instant.parse("2024-04-05T03:00:00Z");
    private static final SealedContent.Place PLACE =
            new SealedContent.Place(7, "05/BC-STTTT", "approver", Instant.parse("2024-08-04T17:30:00Z"), "0");

    private static final Map<String, String> CELL = Map.of("agency", "BBD", "genre", "NEWS");
    private static final List<ReportFigure> FIGURES = List.of(
            new ReportFigure("w", "w", "works", CELL, BigDecimal.valueOf(3), FigureUnit.WORK),
            new ReportFigure("s", "s", "seconds", CELL, null, FigureUnit.SECOND),
            new ReportFigure("g", "g", "growth.percent", CELL, new BigDecimal("16.3"), FigureUnit.PERCENT));

    private static final SealedContent.Letterhead LETTERHEAD = new SealedContent.Letterhead(
            "UBND TỈNH BÌNH ĐỊNH",
            "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
            "Bình Định",
            "Ủy ban nhân dân tỉnh",
            "GIÁM ĐỐC",
            "BC-STTTT",
            List.of("Lưu: VT"));

    @Test
    void aReportIsPrintedWithTheLetterheadThatIsInIt() {
        ReportDocument document = printed(PLACE, ReportLanguage.EN);

        assertThat(document.letterhead())
                .isEqualTo(new ReportDocument.Letterhead(
                        LETTERHEAD.governingBody(), LETTERHEAD.agency(), LETTERHEAD.place()));
        assertThat(document.addressee()).isEqualTo("Ủy ban nhân dân tỉnh");
        assertThat(document.signature().title()).isEqualTo("GIÁM ĐỐC");
        assertThat(document.recipients()).containsExactly("Lưu: VT");
    }

    @Test
    void aSealedReportHasItsNumberAndTheDayInVietNam() {
        ReportDocument document = printed(PLACE, ReportLanguage.VI);

        assertThat(document.number()).isEqualTo(5);
        assertThat(document.symbol()).isEqualTo("BC-STTTT");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 8, 5));
        assertThat(document.title()).isEqualTo("Kết quả công tác truyền thông quý I năm 2024");
    }

    @Test
    void aDraftLeavesTheirPlaceFree() {
        ReportDocument document = printed(null, ReportLanguage.VI);

        assertThat(document.number()).isNull();
        assertThat(document.date()).isNull();
        assertThat(document.hashes()).isEmpty();
    }

    @Test
    void sectionsAreNumberedAndTheirLinesAreParagraphs() {
        List<ReportDocument.Section> sections =
                printed(PLACE, ReportLanguage.VI).sections();

        assertThat(sections)
                .extracting(ReportDocument.Section::heading)
                .containsExactly("I. KẾT QUẢ", "II. NGUYÊN NHÂN");
        assertThat(sections.get(0).paragraphs()).containsExactly("Đã đăng 3 tác phẩm.", "Đạt yêu cầu.");
    }

    @Test
    void figuresAreTypedAndTheirCodesHaveNames() {
        var table = printed(PLACE, ReportLanguage.VI).tables().get(0);

        assertThat(table.code()).isEqualTo("01-genres");
        assertThat(table.columns())
                .extracting(column -> column.heading() + " " + column.type())
                .containsExactly(
                        "Cơ quan báo chí TEXT",
                        "Thể loại TEXT",
                        "Tác phẩm " + Type.COUNT,
                        "Thời lượng tác phẩm " + Type.SECONDS,
                        "Tăng trưởng lũy kế " + Type.PERCENT);
        assertThat(table.rows().get(0))
                .containsExactly(
                        ReportCell.of("BBD"),
                        ReportCell.of("Tin"),
                        ReportCell.of(3),
                        ReportCell.none(),
                        ReportCell.of(new BigDecimal("0.163")));
        assertThat(table.totals().get(0)).isEqualTo(ReportCell.of("Cộng"));
    }

    @Test
    void themesOfSeveralPlansSayOfWhich() {
        assertThat(themes(Map.of("planId", "P1", "theme", "T01"), Map.of("planId", "P2", "theme", "T01")))
                .containsExactly("Plan", "Theme", "Works");
        assertThat(themes(Map.of("planId", "P1", "theme", "T01"), Map.of("planId", "", "theme", "")))
                .containsExactly("Theme", "Works");
    }

    private static List<String> themes(Map<String, String> one, Map<String, String> other) {
        DatasetTable table = new DatasetTable(
                "THEMES",
                List.of("works"),
                List.of(new DatasetTable.Row(one, List.of("w")), new DatasetTable.Row(other, List.of("w"))),
                List.of(),
                List.of());
        return new PrintedTables(dataset(table), ReportLanguage.EN)
                .all().get(0).columns().stream().map(column -> column.heading()).toList();
    }

    @Test
    void aTargetIsThatOfTheMonthsThatTheFigureIsOf() {
        assertThat(new FigureNames(ReportLanguage.EN).measure("growth.target")).isEqualTo("Target of the same months");
        assertThat(new FigureNames(ReportLanguage.VI).measure("growth.target"))
                .isEqualTo("Chỉ tiêu của cùng các tháng");
    }

    @Test
    void chartsAreOfTheReportsOwnFigures() {
        var charts = printed(PLACE, ReportLanguage.EN).charts();

        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).categories()).containsExactly("BBD");
        assertThat(charts.get(0).series().get(0).name()).isEqualTo("News");
    }

    @Test
    void anEnglishReportSaysHowItsVietnameseTextWritesFigures() {
        assertThat(annex("Tăng {{figure:g}} %.", "Tăng 16,3 %.", ReportLanguage.EN))
                .containsExactly("The text above writes its figures as Vietnamese does: its 1.234,5 is 1,234.5 in these"
                        + " tables.");
        assertThat(annex("Tăng {{figure:g}} %.", "Tăng 16,3 %.", ReportLanguage.VI))
                .isEmpty();
        assertThat(annex("Đạt yêu cầu.", "Đạt yêu cầu.", ReportLanguage.EN)).isEmpty();
    }

    /** What stands above the tables of a report whose results are so. */
    private static List<String> annex(String text, String resolved, ReportLanguage language) {
        List<ReportDocument.Section> parts = printed(
                        PLACE,
                        language,
                        List.of(new SealedContent.Section(
                                SectionCode.RESULTS, SectionCode.RESULTS.title(), text, resolved, List.of())))
                .annexes();
        return parts.get(0).paragraphs();
    }

    private static ReportDocument printed(SealedContent.@Nullable Place place, ReportLanguage language) {
        return printed(
                place,
                language,
                List.of(
                        section(SectionCode.RESULTS, "Đã đăng 3 tác phẩm.\n\n  Đạt yêu cầu."),
                        section(SectionCode.CAUSES, ""),
                        section(SectionCode.SUMS, "")));
    }

    private static ReportDocument printed(
            SealedContent.@Nullable Place place, ReportLanguage language, List<SealedContent.Section> sections) {
        SealedContent content = new SealedContent(
                SealedContent.FORM,
                new UUID(1, 1),
                "QUARTERLY",
                "Báo cáo kết quả công tác truyền thông quý I năm 2024",
                "officer",
                "approver",
                KNOWN,
                sections,
                dataset(),
                LETTERHEAD,
                place);
        return new PrintedReport(content, language).document(Optional.empty());
    }

    private static SealedContent.Section section(SectionCode code, String text) {
        return new SealedContent.Section(code, code.title(), text, text, List.of());
    }

    private static Dataset dataset() {
        List<String> ids = List.of("w", "s", "g");
        DatasetTable table = new DatasetTable(
                "GENRES",
                List.of("works", "seconds", "growth.percent"),
                List.of(new DatasetTable.Row(CELL, ids)),
                ids,
                List.of());
        return dataset(table);
    }

    private static Dataset dataset(DatasetTable table) {
        return new Dataset(
                "2024-Q1",
                ReportCalendar.DECREE,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 3, 14),
                KNOWN,
                true,
                null,
                false,
                FIGURES,
                List.of(table));
    }
}
