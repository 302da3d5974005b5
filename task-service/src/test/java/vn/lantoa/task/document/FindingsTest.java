package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FindingsTest {

    @ParameterizedTest
    @MethodSource
    void reportsASlipWithItsPathAndEvidence(FindingCode code, String body, String path, String evidence) {
        assertThat(slips(PlanMother.plan(body))).containsExactly(new Finding(code, code.severity(), path, evidence));
    }

    static Stream<Arguments> reportsASlipWithItsPathAndEvidence() {
        return Stream.of(
                arguments(FindingCode.SECTION_MISSING, "## I. MỘT\n- a\n## III. BA\n- b", "II", "I→III"),
                arguments(FindingCode.SECTION_MISSING, "## II. HAI\n- b", "I", "–→II"),
                arguments(FindingCode.SECTION_MISSING, "## I. MỘT\n### 1. A\n- a\n### 3. B\n- b", "I.2", "1→3"),
                arguments(FindingCode.SECTION_MISSING, "## I. MỘT\n### a) A\n- a\n### c) B\n- b", "I.b", "a→c"),
                arguments(FindingCode.SECTION_MISSING, "## I. MỘT\n### 1. A\n- a\n### 1. B\n- b", "I.1~2", "1→1"),
                arguments(
                        FindingCode.DUPLICATE_TITLE,
                        "## I. MỘT\n### 1. Việc khác\n- a\n## II. HAI\n### 1. VIỆC KHÁC:\n- b",
                        "II.1",
                        "I.1 = II.1: VIỆC KHÁC"),
                arguments(FindingCode.HEADING_LEVEL_UNEVEN, "## I. MỘT\n- a\n### II. HAI\n- b", null, "I ##, II ###"),
                arguments(
                        FindingCode.HEADING_LEVEL_UNEVEN,
                        "## I. MỘT\n## 1. A\n- a\n## 2. B\n- b",
                        "I",
                        "I ##, I.1 ##, I.2 ##"),
                arguments(
                        FindingCode.BULLET_BROKEN,
                        "## I. MỘT\n- Đi trên địa\n\nbàn huyện.",
                        "I-1",
                        "Đi trên địa ⏎ bàn huyện."),
                arguments(FindingCode.OCR_SUSPECT, "## I. MỘT\n- Xem đua F1H20.", "I-1", "F1H20 → F1H2O"),
                arguments(FindingCode.OCR_SUSPECT, "## I. ĐUA F1H20\n- Xem.", "I", "F1H20 → F1H2O"),
                arguments(FindingCode.OCR_SUSPECT, "## I. MỘT\n- Mở Hợp báo mỗi quý.", "I-1", "Hợp báo → họp báo"),
                arguments(FindingCode.OCR_SUSPECT, "## I. MỘT\n- Trong năm 2O31.", "I-1", "2O31"),
                arguments(FindingCode.OCR_SUSPECT, "## I. MỘT\n- Mất ch\uFFFD rồi.", "I-1", "ch\uFFFD"),
                arguments(FindingCode.BASELINE_MISSING, "## I. MỘT\n- Số tin tăng 15%.", "I-1", "Số tin tăng 15%."),
                arguments(
                        FindingCode.AMBIGUOUS_SCOPE,
                        "## I. MỘT\n- Mời báo (in, mạng - trừ tập san).",
                        "I-1",
                        "Mời báo (in, mạng - trừ tập san)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số tin tăng 15% so với năm 2030.",
                "So với cùng kỳ, số tin giảm 3,5%.",
                "Nâng tỷ lệ phủ sóng lên 90%.",
                "Tăng cường kiểm tra 100% số xã.",
                "Tốc độ tăng trưởng 8%.",
                "Số tin tăng 5%/năm.",
                "Đạt 95% số hộ.",
                "Không tăng việc; đạt 95% số hộ."
            })
    void asksForNoBaselineWhereNoneIsNeeded(String clause) {
        assertThat(slips(PlanMother.planWith("- " + clause))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mời các báo (trừ tập san).",
                "Mời báo in - trừ tập san.",
                "Phòng, trừ sâu bệnh.",
                "Chi, khấu trừ, giảm trừ theo luật (gồm phí, lệ phí)."
            })
    void takesAClearExclusionAsClear(String clause) {
        assertThat(slips(PlanMother.planWith("- " + clause))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem đua F1H2O.",
                "Phối hợp báo cáo mỗi quý.",
                "Tổ chức họp báo trên địa bàn tỉnh.",
                "Dùng mạng 5G, mẫu K9, đề án A05 và tài liệu 57-KL/TW.",
                "Xem https://vidu.vn/t1n/a0b1c để biết.",
                "Trả chi phí báo chí theo thông tin đã có."
            })
    void suspectsNoRightSpelling(String clause) {
        assertThat(slips(PlanMother.planWith("- " + clause))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Một.\n\nHai là đoạn khác.", "- Một,\nhai.", "- Một\n- hai", "Một.\n\nHai."})
    void takesWholeClausesAsWhole(String clauses) {
        assertThat(slips(PlanMother.planWith(clauses))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## I. MỘT\n- a\n## II. HAI\n- b",
                "## I. MỘT\n### d) A\n",
                "## I. MỘT\n### 1. A\n#### a) B\n- a\n### 2. C\n#### a) D\n- b",
                "**I. MỘT**\n\n**1. A**\n\n- a\n\n**2. B**\n\n- b"
            })
    void takesEvenNumberingAsEven(String body) {
        String letters = "### a) B\n- a\n### b) C\n- a\n### c) D\n- b\n### d) E\n- a\n### e) G\n- c";
        assertThat(slips(PlanMother.plan(body.replace("### d) A\n", letters)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: /KH-UBND            | NUMBER_BLANK | Số: /KH-UBND",
                "Số: ....../KH-UBND      | NUMBER_BLANK | Số: ....../KH-UBND",
                "Văn bản không có số     | NUMBER_BLANK | no number line"
            })
    void reportsABlankNumber(String line, FindingCode code, String evidence) {
        assertThat(findingsWithHeader("Số: 7/KH-UBND", line)).containsExactly(Finding.of(code, null, evidence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tân Lộ, ngày tháng 3 năm 2031",
                "Tân Lộ, ngày ... tháng 3 năm 2031",
                "Tân Lộ, ngày 5 tháng năm 2031",
                "Tân Lộ, ngày 30 tháng 2 năm 2031"
            })
    void reportsABlankDate(String line) {
        assertThat(findingsWithHeader("Tân Lộ, ngày 5 tháng 3 năm 2031", line))
                .containsExactly(Finding.of(FindingCode.DATE_BLANK, null, line));
    }

    @Test
    void comparesEveryTitleWithItsFirstUse() {
        String body = "## I. MỘT\n- a\n## II. MỘT\n- b\n## III. MỘT\n- c";
        assertThat(slips(PlanMother.plan(body)).stream().map(Finding::evidence))
                .containsExactly("I = II: MỘT", "I = III: MỘT");
    }

    @Test
    void findsNothingInAFaultlessPlan() {
        assertThat(slips(PlanMother.planWith("- Một việc."))).isEmpty();
    }

    @Test
    void keepsEvidenceShort() {
        String clause = "- " + "rất dài ".repeat(100) + "tăng 15% " + "và dài ".repeat(100);
        assertThat(slips(PlanMother.planWith(clause)))
                .allMatch(finding -> finding.evidence().length() <= 160)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TITLE_BLANK     | # KẾ HOẠCH\\n\\nCăn cứ Luật A;                                    | no title",
                "SEVERAL_YEARS   | # KẾ HOẠCH\\n\\n## Thông tin đối ngoại giai đoạn 2031 - 2035     | 2031 - 2035",
                "YEAR_DIFFERS    | # KẾ HOẠCH\\n\\n## Thông tin năm 2025 | 2031 ≠ Thông tin năm 2025",
                "YEAR_DIFFERS    | Tân Lộ, ngày 5 tháng 3 năm 2029\\n\\n# KẾ HOẠCH Thông tin 2031  | 2031 ≠ 2029-03-05"
            })
    void reportsATitleAndYearsThatDoNotFit(FindingCode code, String header, String evidence) {
        String text = header.replace("\\n", "\n") + "\n\n## I. NHIỆM VỤ\n\n- Một việc.";
        assertThat(new PlanParser()
                        .parse(text.getBytes(StandardCharsets.UTF_8), 2031)
                        .findings())
                .contains(Finding.of(code, null, evidence));
    }

    @Test
    void saysWhenNothingAsksForAction() {
        assertThat(PlanMother.planWith("- Một việc.").findings().stream().map(Finding::code))
                .containsExactly(FindingCode.NO_ACTION_CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viết 150 tin về chính sách mới.",
                "Tăng số hộ nghe loa từ 20% lên 30%.",
                "Tăng 10% so năm 2030 số tin bằng tiếng dân tộc."
            })
    void findsNoSlipInAFigureThatIsOne(String clause) {
        assertThat(slips(PlanMother.planWith("- " + clause))).isEmpty();
    }

    private static Iterable<Finding> findingsWithHeader(String line, String replacement) {
        String text = PlanMother.HEADER.replace(line, replacement) + "## I. MỘT\n- Một việc.";
        return slips(new PlanParser().parse(text));
    }

    /** All findings but those that nothing asks for action and that nothing takes some words. */
    private static List<Finding> slips(PlanDocument plan) {
        return plan.findings().stream()
                .filter(finding -> finding.code() != FindingCode.NO_ACTION_CLAUSE)
                .filter(finding -> finding.code() != FindingCode.TEXT_UNPLACED)
                .toList();
    }
}
