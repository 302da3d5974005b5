package vn.lantoa.task.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.DocumentAudience;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class StructureTest {

    @ParameterizedTest
    @MethodSource
    void placesClauses(String how, String body, String expected) {
        assertThat(clauses(body)).as(how).isEqualTo(expected);
    }

    static Stream<Arguments> placesClauses() {
        return Stream.of(
                arguments("every bullet mark", "## I. MỘT\n- A\n\n* B\n\n• C\n\n– D", "I-1=A|I-2=B|I-3=C|I-4=D"),
                arguments("a plus below a dash", "## I. MỘT\n- A\n+ B\n+ C\n- D", "I-1=A|I-1.1=B|I-1.2=C|I-2=D"),
                arguments("a plus alone", "## I. MỘT\n+ A\n+ B", "I-1=A|I-2=B"),
                arguments("an indented bullet", "## I. MỘT\n- A\n  - B\n    - C\n- D", "I-1=A|I-1.1=B|I-1.1.1=C|I-2=D"),
                arguments("a list below a letter", "## I. MỘT\n### a) X\n1. A;\n2. B.", "I.a-1=A;|I.a-2=B."),
                arguments(
                        "letters below numbers",
                        "## I. MỘT\n1. A:\na) B;\nb) C.\n2. D.\n### 1. E\n- F",
                        "I-1=A:|I-1.1=B;|I-1.2=C.|I-2=D.|I.1-1=F"),
                arguments("a marked number is a heading", "## I. MỘT\n### 1. X\n- A\n**2. Y**\n- B", "I.1-1=A|I.2-1=B"),
                arguments(
                        "a bold lead",
                        "## I. MỘT\n**1. Sở X** là đầu mối.\n\n**2. Sở Y:** góp ý.",
                        "I.1-1=Sở X là đầu mối.|I.2-1=Sở Y: góp ý."),
                arguments("wrapped lines", "## I. MỘT\n- A của\n  tỉnh\n- B", "I-1=A của tỉnh|I-2=B"),
                arguments("hard line breaks", "## I. MỘT\nA  \nB", "I-1=A B"),
                arguments("paragraphs", "## I. MỘT\nA.\n\nB.", "I-1=A.|I-2=B."),
                arguments("a broken bullet", "## I. MỘT\n- A của\n\ntỉnh.\n- B", "I-1=A của tỉnh.|I-2=B"),
                arguments("inline marks", "## I. MỘT\n- **A** (*b*) _c_ `d` 3 * 4 e\\*", "I-1=A (b) c `d` 3 * 4 e*"),
                arguments("white space", "## I. MỘT\n-\tA\u00a0 b\u200bc", "I-1=A bc"),
                arguments("a table without head", "## I. MỘT\n| A | B |\n| C | |", "I-1=A; B|I-2=C"),
                arguments("a rule and a fence", "## I. MỘT\n---\n- A\n***\n```\n- B\n```", "I-1=A|I-2=B"),
                arguments("mixed numbers", "## I. MỘT\n### I.1. X\n- A\n### I.2. Y\n- B", "I.1-1=A|I.2-1=B"),
                arguments("a depth left out", "## I. MỘT\n### 1.1. X\n- A\n### 1.2. Y\n- B", "I.1.1-1=A|I.1.2-1=B"),
                arguments(
                        "a number without its last dot",
                        "## I. MỘT\n### 3. X\n- A\n#### 3.1 Y\n- B",
                        "I.3-1=A|I.3.1-1=B"),
                arguments(
                        "letters that start anew",
                        "## I. MỘT\n### a) X\n#### 1. Y\n##### a) Z\n- A\n##### b) W\n- B",
                        "I.a.1.a-1=A|I.a.1.b-1=B"),
                arguments("decimals alone", "## 1. X\n- A\n## 2. Y\n### 2.1. Z\n- B", "1-1=A|2.1-1=B"),
                arguments("parts above numerals", "# A. X\n## I. Y\n- C\n# B. Z\n## I. W\n- D", "A.I-1=C|B.I-1=D"),
                arguments(
                        "headings without numbers",
                        "## Mục đích\n- A\n### Chi tiết\n- B\n## Yêu cầu\n- C",
                        "x1-1=A|x1.x1-1=B|x2-1=C"),
                arguments("no sections at all", "- A\n- B\n  - C", "body-1=A|body-2=B|body-2.1=C"),
                arguments("a number used twice", "## I. MỘT\n### 1. X\n- A\n### 1. Y\n- B", "I.1-1=A|I.1~2-1=B"),
                arguments(
                        "an appendix",
                        "## I. MỘT\n- A\n\n**Nơi nhận:**\n- B\n\n## PHỤ LỤC I\n### 1. X\n- C",
                        "I-1=A|recipients-1=B|PL1.1-1=C"),
                arguments(
                        "signed before the list",
                        "## I. MỘT\n- A\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thử\n\nNơi nhận:\n- B",
                        "I-1=A|recipients-1=B"),
                arguments(
                        "recipients without marks",
                        "## I. MỘT\n- A\n\nNơi nhận:\nBộ B;\nSở C.",
                        "I-1=A|recipients-1=Bộ B;|recipients-2=Sở C."),
                arguments(
                        "a closing",
                        "## I. MỘT\n- A\n\nTrên đây là tất cả.\n\nHết./.",
                        "I-1=A|closing-1=Trên đây là tất cả.|closing-2=Hết./."),
                arguments(
                        "a request that is the section's own",
                        "## I. MỘT\n\nĐề nghị các xã làm.",
                        "I-1=Đề nghị các xã làm."));
    }

    @Test
    void takesBulletedLegalBasesAsPreamble() {
        String text = "# KẾ HOẠCH\n\n## Việc năm 2031\n\n- Căn cứ Luật A;\n- Căn cứ Luật B;\n\n## I. MỘT\n- C";
        assertThat(new PlanParser().parse(text).clauses().stream().map(Clause::path))
                .containsExactly("preamble-1", "preamble-2", "I-1");
    }

    @Test
    void namesTheClauseAboveAsParentOfANestedBullet() {
        assertThat(PlanMother.planWith("- A\n+ B").clauses())
                .last()
                .extracting(Clause::path, Clause::parentPath, Clause::ordinal, Clause::title)
                .containsExactly("I-1.1", "I-1", 1, "VIỆC CẦN LÀM");
    }

    @ParameterizedTest
    @MethodSource
    void tellsActionClausesByTheTitleAboveThem(String title, boolean action) {
        PlanDocument plan = PlanMother.plan("## I. " + title + "\n### 1. X\n- A");
        assertThat(plan.clauses()).last().extracting(Clause::action).isEqualTo(action);
    }

    static Stream<Arguments> tellsActionClausesByTheTitleAboveThem() {
        return Stream.of(
                arguments("NHIỆM VỤ, GIẢI PHÁP", true),
                arguments("Nhiệm vụ và giải pháp chủ yếu", true),
                arguments("Các nhiệm vụ, giải pháp", true),
                arguments("Nhiệm vụ trọng tâm", true),
                arguments("Giải pháp", true),
                arguments("Đối tượng, nhiệm vụ trọng tâm", false),
                arguments("Nhiệm vụ của các sở", false),
                arguments("Tổ chức thực hiện", false));
    }

    @Test
    void takesSegmentsFromTheBulletsWhereThereAreNoSubsections() {
        PlanDocument plan = PlanMother.plan("## I. ĐỐI TƯỢNG TRUYỀN THÔNG\n- Người dân.\n- Du khách nước ngoài.");
        assertThat(plan.audiences().stream().map(DocumentAudience::code)).containsExactly("D1", "A1");
    }

    @Test
    void givesAClauseTheLineWhereItStarts() {
        assertThat(PlanMother.planWith("- A\n\n- B của\n\ntỉnh").clauses())
                .last()
                .extracting(Clause::line)
                .isEqualTo(15);
    }

    private static String clauses(String body) {
        return PlanMother.plan(body).clauses().stream()
                .filter(clause -> !clause.path().startsWith("preamble"))
                .map(clause -> clause.path() + "=" + clause.text())
                .collect(Collectors.joining("|"));
    }
}
