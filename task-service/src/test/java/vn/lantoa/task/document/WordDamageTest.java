package vn.lantoa.task.document;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.task.document.OfficeFile.cell;
import static vn.lantoa.task.document.OfficeFile.item;
import static vn.lantoa.task.document.OfficeFile.level;
import static vn.lantoa.task.document.OfficeFile.list;
import static vn.lantoa.task.document.OfficeFile.p;
import static vn.lantoa.task.document.OfficeFile.pattern;
import static vn.lantoa.task.document.OfficeFile.r;
import static vn.lantoa.task.document.OfficeFile.row;
import static vn.lantoa.task.document.OfficeFile.table;

/** What programs and hands leave in a {@code .docx} that is not as it should be, or seldom so. */
class WordDamageTest {

    private static final String HEAD = p("Số: 7/KH-UBND")
            + p("Tân Lộ, ngày 5 tháng 3 năm 2031")
            + p("KẾ HOẠCH")
            + p("Thông tin đối ngoại năm 2031")
            + p("I. MỤC TIÊU");
    private static final String TAB = "<w:r><w:tab/></w:r>";

    @Test
    void levelsThatNoListHasAreIgnored() {
        String start = "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"4\"/></w:lvlOverride>";
        String lists = pattern(1, level(0, "decimal", "%1."), level(-1, "decimal", "%1."), level(12, "decimal", "%1."))
                + list(1, 1, start.formatted(-1) + start.formatted(9) + start.formatted(99_999));
        assertThat(texts(read(item(1, 0, "Một.") + item(1, 0, "Hai."), lists))).containsExactly("Một.", "Hai.");
    }

    @Test
    void aLevelRestartsBehindTheOneThatItNames() {
        String restart = level(2, "decimal", "%3)").replace("</w:lvl>", "<w:lvlRestart w:val=\"@\"/></w:lvl>");
        assertThat(counted(restart.replace("@", "1"))).contains("1) Một.", "2) Hai.", "1) Ba.");
        assertThat(counted(restart.replace("@", "2"))).contains("1) Một.", "1) Hai.", "1) Ba.");
        assertThat(counted(restart.replace("@", "0"))).contains("1) Một.", "2) Hai.", "3) Ba.");
    }

    @Test
    void aCellThatGoesOnSidewaysTakesNoWordsOfTheRowAbove() {
        String head = row("<w:trPr><w:tblHeader/></w:trPr>", cell("STT"), cell("Việc"), cell("Hạn"));
        String merged = row(
                cell("2"),
                cell("<w:hMerge w:val=\"restart\"/>", p("Chung cả năm")),
                cell("<w:hMerge w:val=\"continue\"/>", p("")));
        PlanDocument plan = read(table(head, row(cell("1"), cell("Triển lãm"), cell("Quý I")), merged), "");
        assertThat(texts(plan)).contains("STT: 1; Việc: Triển lãm; Hạn: Quý I", "STT: 2; Việc: Chung cả năm");
        assertThat(plan.clauses().stream()
                        .flatMap(clause -> clause.cells().stream())
                        .map(Object::toString))
                .filteredOn(one -> one.contains("Quý I"))
                .hasSize(1);
    }

    @Test
    void aRowThatAChangeTakesAwayIsToldAsOne() {
        PlanDocument plan = read(
                table(
                        row(cell("STT"), cell("Việc")),
                        row(cell("1"), cell("Triển lãm")),
                        row("<w:trPr><w:del/></w:trPr>", cell("2"), cell("Hội nghị")),
                        row("<w:trPr><w:ins/></w:trPr>", cell("3"), cell("Hội thảo"))),
                "");
        assertThat(texts(plan)).containsExactly("STT: 1; Việc: Triển lãm", "STT: 3; Việc: Hội thảo");
        assertThat(plan.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.TRACKED_CHANGES)
                        .map(Finding::evidence))
                .containsExactly("+1 −1: 2 Hội nghị");
    }

    @Test
    void aTabulatorBehindAMarkOrNumberIsASpace() {
        String body = typed("1.", "Trên báo in")
                + typed("-", "Mở chuyên trang:")
                + indented("+", "Mỗi tuần.")
                + indented("+", "Mỗi tháng.")
                + typed("-", "Mở trang tin.")
                + typed("2.", "Trên mạng")
                + typed("a)", "Mở một.")
                + typed("b)", "Mở hai.");
        assertThat(outline(read(body, "")))
                .isEqualTo(outline(read(body.replace(TAB, r(" ")), "")))
                .contains("I.1 Trên báo in", "I.1-1.2 Mỗi tháng.", "I.1-2 Mở trang tin.", "I.2-2 Mở hai.");
    }

    @Test
    void whatStandsAboveRecipientsIsNoColumnOfTheirs() {
        String form = "<w:p>" + r("Nơi nhận:") + TAB + r("TM. ỦY BAN NHÂN DÂN") + "</w:p>" + "<w:p>" + r("-") + TAB
                + r("Như trên;") + TAB + r("CHỦ TỊCH") + "</w:p>" + typed("-", "Các sở;")
                + "<w:p>" + r("- Lưu: VT.") + TAB + r("Lê Thị Mẫu") + "</w:p>";
        PlanDocument plan = read(
                p("Mở một.") + typed("-", "Mở hai.") + "<w:p>" + r("Kinh phí:") + TAB + r("ba triệu.") + "</w:p>"
                        + form,
                "");
        assertThat(texts(plan))
                .containsExactly("Mở một.", "Mở hai.", "Kinh phí: ba triệu.", "Như trên;", "Các sở;", "Lưu: VT.");
        assertThat(plan.header().toString()).contains("Lê Thị Mẫu");
    }

    @Test
    void aFieldThatNeverEndsHidesNothing() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>";
        PlanDocument plan = read("<w:p>" + r("Mở ") + begin + r("một.") + "</w:p>" + p("Mở hai."), "");
        assertThat(texts(plan)).containsExactly("Mở một.", "Mở hai.");
    }

    private static String typed(String mark, String words) {
        return "<w:p>" + r(mark) + TAB + r(words) + "</w:p>";
    }

    private static String indented(String mark, String words) {
        return "<w:p><w:pPr><w:ind w:left=\"1080\" w:hanging=\"360\"/></w:pPr>" + r(mark) + TAB + r(words) + "</w:p>";
    }

    /** What is written of items of the third level, with the number before it. */
    private static List<String> counted(String third) {
        String items = item(1, 0, "Đầu:")
                + item(1, 1, "Trong:")
                + item(1, 2, "Một.")
                + item(1, 1, "Ngoài:")
                + item(1, 2, "Hai.")
                + item(1, 0, "Cuối:")
                + item(1, 2, "Ba.");
        String lists = pattern(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), third) + list(1, 1, "");
        return read(items, lists).clauses().stream()
                .map(clause -> clause.label() == null ? clause.text() : clause.label() + " " + clause.text())
                .toList();
    }

    private static PlanDocument read(String body, String lists) {
        byte[] file = OfficeFile.of(HEAD + body).withNumbering(lists).bytes();
        return new PlanParser().parse(file, PlanForm.WORD, null);
    }

    private static List<String> texts(PlanDocument plan) {
        return plan.clauses().stream().map(clause -> clause.text()).toList();
    }

    private static List<String> outline(PlanDocument plan) {
        List<String> outline = plan.sections().stream()
                .map(section -> section.path() + " " + section.title())
                .collect(Collectors.toList());
        plan.clauses().forEach(clause -> outline.add(clause.path() + " " + clause.text()));
        return outline;
    }
}
