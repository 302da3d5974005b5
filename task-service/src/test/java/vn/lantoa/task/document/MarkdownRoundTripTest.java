package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.task.document.WrittenDocument.Division;
import vn.lantoa.task.document.WrittenPlan.Setting;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.markdown.MarkdownForm;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written out and read again is the same plan, clause by clause (rules.md §12). */
class MarkdownRoundTripTest {

    private static final Sweep SWEEP = Sweep.ofThisRun();

    private final PlanParser parser = new PlanParser();

    static Stream<String> names() {
        return PlanMother.documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDocumentComesBack(String name) {
        holds(parser.parse(PlanMother.documents().get(name)));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void anOutlineAtRandomComesBack(Setting setting) {
        SWEEP.seeds(160, 40).forEach(seed -> holds(parser.parse(new WrittenPlan(seed, setting).text())));
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void aDocumentOfEveryDivisionComesBack(Division division) {
        SWEEP.seeds(160, 40)
                .forEach(seed -> holds(parser.parse(new WrittenDocument(seed, division, seed % 2 == 0).text())));
    }

    /** Words that Markdown or the reader would take for marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tăng 5*6 và *không* nghiêng, 2 * 3.",
                "Tệp ten_tep_rieng và _gạch_ dưới.",
                "Xem \\ và ` và ~ và C# hay #thẻ.",
                "Cột a | cột b | cột c.",
                "Nhỏ <b>hơn</b> 5 < 6 &lt; &amp; R&D.",
                "[liên kết](http://vi.du/a_b?c=1&d=2) và ![ảnh](x.png).",
                "> trích và - gạch, + cộng.",
                "## không phải đề mục",
                "Bốn nhân * và ** sao."
            })
    void marksInTheWordsStayWords(String words) {
        PlanDocument again = parser.parse(MarkdownForm.of(withWords(words)));
        assertThat(again.clauses()).anyMatch(clause -> clause.text().equals(words));
    }

    @Test
    void theHeaderComesBack() {
        Header header = parser.parse(PlanMother.fictitious()).header();
        assertThat(parser.parse(MarkdownForm.of(parser.parse(PlanMother.fictitious())))
                        .header())
                .isEqualTo(header);
    }

    private PlanDocument withWords(String words) {
        PlanDocument plan = PlanMother.planWith("- Việc một.\n\nViệc hai.");
        return new PlanDocument(
                plan.header(),
                plan.sections(),
                plan.clauses().stream()
                        .map(clause -> clause.text().startsWith("Việc một")
                                ? new Clause(
                                        clause.path(),
                                        clause.parentPath(),
                                        clause.ordinal(),
                                        clause.kind(),
                                        clause.title(),
                                        words,
                                        "",
                                        clause.action(),
                                        clause.line(),
                                        clause.label(),
                                        clause.cells())
                                : clause)
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private void holds(PlanDocument plan) {
        String written = MarkdownForm.of(plan);
        assertThat(lines(parser.parse(written))).as(written).isEqualTo(lines(plan));
    }

    static List<String> lines(PlanDocument plan) {
        List<String> lines = new ArrayList<>();
        Header header = plan.header();
        lines.add(header.title() + " " + header.number() + "/" + header.symbol() + " " + header.place() + " "
                + header.issuedOn() + " " + header.docType() + " " + header.signature());
        plan.sections()
                .forEach(section -> lines.add(
                        section.path() + " " + section.parentPath() + " " + section.level() + " " + section.title()));
        plan.clauses()
                .forEach(clause -> lines.add(clause.path() + " " + clause.parentPath() + " " + clause.kind() + " "
                        + clause.title() + (clause.action() ? " ! " : " ") + clause.text() + " " + clause.sha256() + " "
                        + clause.label() + " " + clause.cells()));
        return lines;
    }
}
