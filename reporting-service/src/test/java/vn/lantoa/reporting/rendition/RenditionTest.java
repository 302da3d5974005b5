package vn.lantoa.reporting.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.reporting.rendition.file.ReportRenditionForm;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RenditionTest {

    private static final ReportDocument REPORT = ReportMother.quarterly(ReportLanguage.VI);
    private static final OfficialEnding ENDING = new OfficialEnding(
            List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"), List.of("UBND tỉnh", "Lưu: VT, TTBCXB"));

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytes(ReportRenditionForm form) {
        byte[] once = form.render(REPORT);
        assertThat(form.render(ReportMother.quarterly(ReportLanguage.VI))).isEqualTo(once);
    }

    @Test
    void theWordDocumentHasTheOfficialForm() throws IOException {
        assertThat(WordLinter.faults(ReportRenditionForm.DOCX.render(REPORT), ENDING))
                .isEmpty();
    }

    @Test
    void thePdfHasTheOfficialForm() throws IOException {
        assertThat(PdfLinter.faults(ReportRenditionForm.PDF.render(REPORT), ENDING))
                .isEmpty();
    }

    @Test
    void theLinterFindsWhatIsPlanted() throws IOException {
        byte[] file = ReportRenditionForm.DOCX.render(ReportMother.numbered(ReportLanguage.VI, null, null));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var section = document.getDocument().getBody().getSectPr();
            section.unsetTitlePg();
            section.getPgMar().setLeft(BigInteger.valueOf(720));
            document.getParagraphs().get(0).createRun().setFontFamily("Arial");
            assertThat(String.join("\n", WordLinter.faults(document, ENDING)))
                    .contains("left margin is 12.7 mm", "shows its number", "Arial", "no date line", "no number");
        }
        assertThat(String.join(
                        "\n",
                        PdfLinter.faults(
                                ReportRenditionForm.PDF.render(
                                        ReportMother.numbered(ReportLanguage.EN, 5, ReportMother.DAY)),
                                ENDING)))
                .contains("its language is en-GB", "no quốc hiệu", "no date line");
    }

    @ParameterizedTest
    @MethodSource
    void theLinterMissesWhoElseSignsOrIsTold(OfficialEnding other, String fault) throws IOException {
        assertThat(WordLinter.faults(ReportRenditionForm.DOCX.render(REPORT), other))
                .anyMatch(found -> found.startsWith(fault));
        assertThat(PdfLinter.faults(ReportRenditionForm.PDF.render(REPORT), other))
                .anyMatch(found -> found.startsWith(fault));
    }

    static Stream<Arguments> theLinterMissesWhoElseSignsOrIsTold() {
        return Stream.of(
                arguments(
                        new OfficialEnding(List.of("KT. GIÁM ĐỐC", "Nguyễn Văn B"), ENDING.recipients()),
                        "not signed by"),
                arguments(new OfficialEnding(ENDING.signature(), List.of("Lưu: VT, TTBCXB")), "it goes to others than"),
                arguments(new OfficialEnding(ENDING.signature(), List.of("UBND tỉnh")), "it goes to more than"));
    }

    @Test
    void theWordsOfThePdfCanBeRead() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ReportRenditionForm.PDF.render(REPORT))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text)
                    .contains("Thực hiện Kế hoạch số 09/KH-UBND của Ủy ban nhân dân tỉnh về truyền thông năm 2024, Sở")
                    .contains("1.520 1:00:00 16,3 % 1.250.000.000 ₫ 05/08/2024")
                    .contains("PHỤ LỤC NHIỆM VỤ (Kèm theo Báo cáo số 05/BC-STTTT ngày 05 tháng 8 năm 2024)")
                    .contains("Tiến độ thực hiện");
        }
    }

    @Test
    void aLetterThatTheFontsLackIsReplacedInThePdf() throws IOException {
        String words = "Covid\u201119\u3000✓ 中 😀";
        String prose = "Tiêm chủng ".repeat(9) + words + " lặp lại".repeat(9);
        byte[] file = ReportRenditionForm.PDF.render(ReportMother.saying(words, prose));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
            assertThat(text.split("Covid-19 □ □ □", -1)).as(text).hasSizeGreaterThan(4);
        }
    }

    @Test
    void theCellsOfTheWorkbookAreTyped() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(ReportRenditionForm.XLSX.render(REPORT)))) {
            XSSFSheet sheet = workbook.getSheet("san-pham");
            XSSFRow second = sheet.getRow(4);
            assertThat(second.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(second.getCell(1).getNumericCellValue()).isEqualTo(1016);
            assertThat(second.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(second.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(ReportMother.DAY);
            XSSFRow totals = sheet.getRow(5);
            assertThat(totals.getCell(1).getCellFormula()).isEqualTo("SUM(B4:B5)");
            assertThat(totals.getCell(1).getNumericCellValue()).isEqualTo(2536);
            assertThat(totals.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(totals.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(workbook.getSheet("Biểu đồ").getDrawingPatriarch().getCharts())
                    .hasSize(2);
        }
    }

    @Test
    void theAnnexesAreFilesOfFigures() throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(ReportRenditionForm.ZIP.render(REPORT)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("san-pham.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8).split("\r\n"))
                    .containsExactly(
                            "\uFEFFCơ quan báo chí,Tác phẩm,Thời lượng,Tăng trưởng,Kinh phí,Ngày chốt,Theo chủ đề",
                            "Báo Bình Định,1520,3600,0.1626,1250000000,2024-08-05,40",
                            "'=Đài PT-TH Bình Định,1016,5400,,980000000,2024-08-05,30",
                            "Cộng,2536,9000,0.144,2230000000,,55");
            assertThat(zip.getNextEntry().getName()).isEqualTo("nhiem-vu.csv");
        }
    }
}
