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
    void chartsAreOfTheReportsOwnFigures() {
        var charts = printed(PLACE, ReportLanguage.EN).charts();

        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).categories()).containsExactly("BBD");
        assertThat(charts.get(0).series().get(0).name()).isEqualTo("News");
    }

    private static ReportDocument printed(SealedContent.@Nullable Place place, ReportLanguage language) {
        SealedContent content = new SealedContent(
                SealedContent.FORM,
                new UUID(1, 1),
                "QUARTERLY",
                "Báo cáo kết quả công tác truyền thông quý I năm 2024",
                "officer",
                "approver",
                KNOWN,
                List.of(
                        section(SectionCode.RESULTS, "Đã đăng 3 tác phẩm.\n\n  Đạt yêu cầu."),
                        section(SectionCode.CAUSES, ""),
                        section(SectionCode.SUMS, "")),
                dataset(),
                place);
        return new PrintedReport(content, new Letterhead(), language).document(Optional.empty());
    }

    private static SealedContent.Section section(SectionCode code, String text) {
        return new SealedContent.Section(code, code.title(), text, text, List.of());
    }

    private static Dataset dataset() {
        Map<String, String> cell = Map.of("agency", "BBD", "genre", "NEWS");
        List<ReportFigure> figures = List.of(
                new ReportFigure("w", "w", "works", cell, BigDecimal.valueOf(3), FigureUnit.WORK),
                new ReportFigure("s", "s", "seconds", cell, null, FigureUnit.SECOND),
                new ReportFigure("g", "g", "growth.percent", cell, new BigDecimal("16.3"), FigureUnit.PERCENT));
        List<String> ids = List.of("w", "s", "g");
        DatasetTable table = new DatasetTable(
                "GENRES",
                List.of("works", "seconds", "growth.percent"),
                List.of(new DatasetTable.Row(cell, ids)),
                ids,
                List.of());
        return new Dataset(
                "2024-Q1",
                ReportCalendar.DECREE,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 3, 14),
                KNOWN,
                true,
                null,
                false,
                figures,
                List.of(table));
    }

    private static final class Letterhead implements LetterheadConfig {

        @Override
        public String governingBody() {
            return "UBND TỈNH BÌNH ĐỊNH";
        }

        @Override
        public String agency() {
            return "SỞ THÔNG TIN VÀ TRUYỀN THÔNG";
        }

        @Override
        public String place() {
            return "Bình Định";
        }

        @Override
        public String addressee() {
            return "Ủy ban nhân dân tỉnh";
        }

        @Override
        public String signer() {
            return "GIÁM ĐỐC";
        }

        @Override
        public String symbol() {
            return "BC-STTTT";
        }

        @Override
        public List<String> recipients() {
            return List.of("Lưu: VT");
        }
    }
}
