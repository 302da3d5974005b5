package vn.lantoa.task.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The same document as Markdown, {@code .docx} and HTML gives the same sections and clauses (rules.md §12). */
class OfficeFormsTest {

    private static final PlanParser PARSER = new PlanParser();

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aWordProcessorsFileIsReadTheSame(String name, String text) {
        assertThat(outline(PARSER.parse(OfficeForms.docx(text), PlanForm.WORD, null)))
                .isEqualTo(outline(PARSER.parse(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void listsThatAWordProcessorMarksAreReadTheSame(String name, String text) {
        assertThat(outline(PARSER.parse(OfficeForms.docxWithLists(text), PlanForm.WORD, null)))
                .isEqualTo(outline(PARSER.parse(text)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aPageIsReadTheSame(String name, String text) {
        byte[] html = OfficeForms.html(text).getBytes(StandardCharsets.UTF_8);
        assertThat(outline(PARSER.parse(html, PlanForm.HTML, null))).isEqualTo(outline(PARSER.parse(text)));
    }

    /** The fictitious plan as LibreOffice writes it. */
    @Test
    void aFileOfLibreOfficeIsReadTheSame() throws IOException {
        try (InputStream file = OfficeFormsTest.class.getResourceAsStream("plan-fictitious.docx")) {
            assertThat(outline(PARSER.parse(file.readAllBytes(), PlanForm.WORD, null)))
                    .isEqualTo(outline(PARSER.parse(PlanMother.fictitious())));
        }
    }

    static Stream<Arguments> documents() {
        List<Arguments> documents = new ArrayList<>();
        PlanMother.documents().forEach((name, text) -> documents.add(arguments(name, text)));
        for (WrittenPlan.Setting setting : WrittenPlan.Setting.values()) {
            for (long seed = 1; seed <= 12; seed++) {
                String name = setting + " " + seed;
                documents.add(arguments(name, new WrittenPlan(seed, setting).text()));
            }
        }
        return documents.stream();
    }

    static String outline(PlanDocument plan) {
        String sections = plan.sections().stream()
                .map(section -> section.path() + " " + section.title())
                .collect(Collectors.joining("\n"));
        String clauses = plan.clauses().stream().map(OfficeFormsTest::line).collect(Collectors.joining("\n"));
        return plan.header().title() + " " + plan.header().issuedOn() + "\n" + sections + "\n" + clauses;
    }

    private static String line(Clause clause) {
        return clause.path() + " " + clause.kind() + (clause.action() ? " ! " : " ") + clause.text();
    }
}
