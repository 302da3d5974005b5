package vn.lantoa.task.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pages with a layer of text: lines, paragraphs, columns, tables, and what repeats on pages (rules.md §12). */
class PdfFormTest {

    private static final String TABLE = PlanMother.HEADER
            + "## I. TIẾN ĐỘ\n\n| STT | Việc | Hạn |\n|---|---|---|\n"
            + "| 1 | Triển lãm ảnh về đất và người, mở cho mọi người xem | Quý I |\n| 2 | Hội nghị | Quý II |\n\n"
            + "## II. NHIỆM VỤ, GIẢI PHÁP\n\n- Mở một bản tin.\n";

    /** What a page does not tell: an author's line within an item, narrow columns and cells over rows. */
    private static final Set<String> NOT_TOLD = Set.of("joint-plan.md", "decision-with-plan.md", "plan-html-annex.md");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void paragraphsAreReadOverLinesAndPages(long seed) {
        WrittenPlan written = new WrittenPlan(seed, WrittenPlan.Setting.BOLD);
        assertThat(OfficeFormsTest.outline(read(written.text())))
                .isEqualTo(OfficeFormsTest.outline(new PlanParser().parse(written.text())));
    }

    static Stream<String> kinds() {
        return PlanMother.kinds().keySet().stream().filter(name -> !NOT_TOLD.contains(name));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfDocumentComesOutOfItsPages(String name) {
        String text = PlanMother.kinds().get(name);
        assertThat(OfficeFormsTest.outline(read(text)))
                .isEqualTo(OfficeFormsTest.outline(new PlanParser().parse(text)));
    }

    @Test
    void aRuledTableIsReadByItsLines() {
        PlanDocument plan = read(TABLE);
        assertThat(plan.clauses().stream().map(Clause::text))
                .contains(
                        "STT: 1; Việc: Triển lãm ảnh về đất và người, mở cho mọi người xem; Hạn: Quý I",
                        "STT: 2; Việc: Hội nghị; Hạn: Quý II",
                        "Mở một bản tin.");
        assertThat(plan.findings().stream().map(Finding::code)).doesNotContain(FindingCode.LAYOUT_DOUBTFUL);
    }

    @Test
    void aTableWithoutLinesIsAGuessAndToldAsOne() {
        byte[] pdf = PdfMother.columns(
                List.of(
                        List.of("KẾ HOẠCH"),
                        List.of("Thông tin đối ngoại năm 2031"),
                        List.of("I. TIẾN ĐỘ"),
                        List.of("STT", "Việc", "Hạn"),
                        List.of("1", "Triển lãm", "Quý I"),
                        List.of("2", "Hội nghị", "Quý II"),
                        List.of("II. MỤC TIÊU"),
                        List.of("Mở một bản tin.")),
                80,
                150,
                400);
        PlanDocument plan = new PlanParser().parse(pdf, PlanForm.PDF, null);
        assertThat(plan.clauses().stream().map(Clause::text))
                .contains("STT: 1; Việc: Triển lãm; Hạn: Quý I", "Mở một bản tin.");
        assertThat(plan.findings().stream().map(Finding::code)).contains(FindingCode.LAYOUT_DOUBTFUL);
    }

    @Test
    void aLetterheadInTwoColumnsIsReadColumnByColumn() {
        byte[] pdf = PdfMother.columns(
                List.of(
                        List.of("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        List.of("TỈNH TÂN LỘ", "Độc lập - Tự do - Hạnh phúc"),
                        List.of("Số: 12/KH-UBND", "Tân Lộ, ngày 5 tháng 3 năm 2031"),
                        List.of("KẾ HOẠCH"),
                        List.of("Thông tin đối ngoại năm 2031"),
                        List.of("I. MỤC TIÊU"),
                        List.of("Mở một bản tin.")),
                80,
                290);
        PlanDocument plan = new PlanParser().parse(pdf, PlanForm.PDF, null);
        assertThat(plan.header().toString())
                .contains("number=12", "issuedOn=2031-03-05", "issuer=ỦY BAN NHÂN DÂN TỈNH TÂN LỘ");
    }

    @Test
    void theNumbersOfPagesAreTold() {
        String long1 = "- Mở một bản tin về đất và người, mỗi tuần một số, do cơ quan được giao làm.\n\n".repeat(60);
        PlanDocument plan = read(PlanMother.HEADER + "## I. MỤC TIÊU\n\n" + long1);
        assertThat(plan.clauses()).hasSize(61);
        assertThat(plan.findings().stream().map(Finding::evidence).collect(Collectors.joining()))
                .contains("2 · 3");
    }

    @Test
    void theRealPlanComesOutOfItsPages() {
        String real = PlanMother.documents().get(PlanMother.REAL);
        assumeTrue(real != null);
        PlanDocument plan = read(real);
        assertThat(OfficeFormsTest.outline(plan)).isEqualTo(OfficeFormsTest.outline(new PlanParser().parse(real)));
    }

    private static PlanDocument read(String markdown) {
        return new PlanParser().parse(PdfMother.pdf(markdown), PlanForm.PDF, null);
    }
}
