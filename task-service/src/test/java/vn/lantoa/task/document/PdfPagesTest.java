package vn.lantoa.task.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.PdfMother.Sheet;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that are not all alike: wide ones behind upright ones, turned ones, close columns, a table of contents
 * (rules.md §12).
 */
class PdfPagesTest {

    private static final String LONG = "Mở một bản tin về đất và người của tỉnh bằng năm thứ tiếng, mỗi tuần một số, do"
            + " cơ quan được giao làm cùng các cơ quan báo chí của tỉnh, gửi đến mọi người đọc ở trong và ngoài nước"
            + " trước ngày hai mươi mỗi tháng, có ảnh và phim ngắn đi cùng";
    private static final String WORK = "Triển lãm ảnh về đất và người trong tỉnh, mở cho mọi người xem";
    private static final String BODY = PlanMother.HEADER + "## I. MỤC TIÊU\n\n" + LONG + " một.\n\n" + LONG
            + " hai.\n\n" + "## II. NHIỆM VỤ, GIẢI PHÁP\n\n" + LONG + " ba.\n\n" + LONG + " bốn.\n\n";
    private static final String ANNEX = "PHỤ LỤC\n\n" + LONG + " năm.\n\n" + LONG + " sáu.\n\n" + LONG + " bảy.\n\n";

    @Test
    void aWideAnnexDoesNotPartTheLinesOfTheBody() {
        PlanDocument plan = read(PdfMother.pdf(Sheet.UPRIGHT, BODY, Sheet.WIDE, ANNEX));
        assertThat(texts(plan)).contains(LONG + " một.", LONG + " bốn.", LONG + " năm.", LONG + " bảy.");
        assertThat(outline(plan)).isEqualTo(outline(new PlanParser().parse(BODY + ANNEX)));
    }

    @Test
    void aTurnedPageIsReadAsItsReaderSeesIt() {
        String table = "## III. TIẾN ĐỘ\n\n| STT | Việc | Hạn |\n|---|---|---|\n| 1 | " + WORK + " | Quý I |\n"
                + "| 2 | Hội nghị | Quý II |\n\n";
        assertThat(outline(read(PdfMother.pdf(Sheet.TURNED, BODY + table))))
                .isEqualTo(outline(new PlanParser().parse(BODY + table)));
        assertThat(texts(read(PdfMother.pdf(Sheet.UPRIGHT, BODY, Sheet.TURNED, table))))
                .contains("STT: 1; Việc: " + WORK + "; Hạn: Quý I", "STT: 2; Việc: Hội nghị; Hạn: Quý II");
    }

    @Test
    void linesPartColumnsHoweverCloseTheyStand() {
        String table = "## III. TIẾN ĐỘ\n\n| STT | Việc | Hạn |\n|---|---|---|\n| 1 | " + LONG + " | Quý I |\n"
                + "| 2 | " + LONG + " hai | Quý II |\n\n";
        assertThat(outline(read(PdfMother.pdf(BODY + table)))).isEqualTo(outline(new PlanParser().parse(BODY + table)));
    }

    @Test
    void aRowThatNamesOthersOverAllColumnsKeepsTheTableTogether() {
        byte[] pdf = PdfMother.ruled(
                List.of(
                        List.of("STT", "Việc", "Hạn"),
                        List.of("1", "Triển lãm", "Quý I"),
                        List.of("Các việc mà nhiều cơ quan trong tỉnh cùng làm trong cả năm"),
                        List.of("2", "Hội nghị", "Quý II")),
                80,
                150,
                400);
        assertThat(texts(read(pdf)))
                .contains("STT: 1; Việc: Triển lãm; Hạn: Quý I", "STT: 2; Việc: Hội nghị; Hạn: Quý II");
    }

    @Test
    void wordsTurnedAgainstAllOthersAreTold() {
        PlanDocument plan = read(PdfMother.beside(BODY, "Bản sao y"));
        assertThat(plan.findings().stream().map(Finding::evidence)).contains("Bản sao y");
        assertThat(outline(plan)).isEqualTo(outline(new PlanParser().parse(BODY)));
    }

    @Test
    void aTableOfContentsIsTold() {
        String dots = " ................................ ";
        byte[] pdf = PdfMother.columns(
                List.of(
                        List.of("KẾ HOẠCH"),
                        List.of("Thông tin đối ngoại năm 2031"),
                        List.of("MỤC LỤC"),
                        List.of("I. MỤC TIÊU" + dots + "2"),
                        List.of("II. NHIỆM VỤ CỦA CÁC CƠ QUAN VÀ"),
                        List.of("GIẢI PHÁP" + dots + "3"),
                        List.of("III. TỔ CHỨC THỰC HIỆN" + dots + "4"),
                        List.of("I. MỤC TIÊU"),
                        List.of("Mở một bản tin."),
                        List.of("II. NHIỆM VỤ CỦA CÁC CƠ QUAN VÀ GIẢI PHÁP"),
                        List.of("Mở hai bản tin."),
                        List.of("III. TỔ CHỨC THỰC HIỆN"),
                        List.of("Mở ba bản tin.")),
                80);
        PlanDocument plan = read(pdf);
        assertThat(plan.sections().stream().map(Section::path)).containsExactly("I", "II", "III");
        assertThat(texts(plan)).containsExactly("Mở một bản tin.", "Mở hai bản tin.", "Mở ba bản tin.");
        assertThat(plan.findings().stream().map(Finding::evidence)).contains("MỤC LỤC", "III. TỔ CHỨC THỰC HIỆN   4");
    }

    private static PlanDocument read(byte[] pdf) {
        return new PlanParser().parse(pdf, PlanForm.PDF, null);
    }

    private static List<String> texts(PlanDocument plan) {
        return plan.clauses().stream().map(Clause::text).toList();
    }

    private static String outline(PlanDocument plan) {
        return OfficeFormsTest.outline(plan);
    }
}
