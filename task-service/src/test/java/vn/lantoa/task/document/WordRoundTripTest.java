package vn.lantoa.task.document;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.WrittenDocument.Division;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.word.WordForm;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan that is written as a Word document and read again has the same clauses (rules.md §12). */
class WordRoundTripTest {

    private static final int DOCUMENTS = 20;

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
    @EnumSource(Division.class)
    void aDocumentOfEveryDivisionComesBack(Division division) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            holds(parser.parse(new WrittenDocument(seed, division, seed % 2 == 0).text()));
        }
    }

    private void holds(PlanDocument plan) {
        PlanDocument again = parser.parse(WordForm.of(plan), PlanForm.WORD, null);
        assertThat(outline(again)).isEqualTo(outline(plan));
    }

    private static List<String> outline(PlanDocument plan) {
        return Stream.concat(
                        plan.sections().stream()
                                .map(section -> section.path() + " " + section.level() + " " + section.title()),
                        plan.clauses().stream()
                                .map(clause -> clause.path() + " " + clause.kind() + " " + clause.title()
                                        + (clause.action() ? " ! " : " ") + clause.text()))
                .toList();
    }
}
