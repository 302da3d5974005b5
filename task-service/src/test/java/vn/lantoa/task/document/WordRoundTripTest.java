package vn.lantoa.task.document;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.WrittenDocument.Division;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.word.WordForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A plan that is written as a Word document and read again has the same clauses; it runs where such documents are read.
 */
class WordRoundTripTest {

    private static final int DOCUMENTS = 20;

    private static Method parse;
    private static Object word;

    private final MarkdownPlanParser parser = new MarkdownPlanParser();

    @BeforeAll
    static void findTheReader() throws ReflectiveOperationException {
        Class<?> forms = Stream.of(MarkdownPlanParser.class.getMethods())
                .filter(method -> method.getName().equals("parse") && method.getParameterCount() == 3)
                .map(method -> method.getParameterTypes()[1])
                .filter(Class::isEnum)
                .findFirst()
                .orElse(null);
        assumeTrue(forms != null, "no reader of Word documents here");
        parse = MarkdownPlanParser.class.getMethod("parse", byte[].class, forms, Integer.class);
        word = Stream.of(forms.getEnumConstants())
                .filter(form -> form.toString().equals("WORD"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> names() {
        return MarkdownRoundTripTest.sources().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDocumentComesBack(String name) throws ReflectiveOperationException {
        holds(parser.parse(MarkdownRoundTripTest.sources().get(name)));
    }

    @ParameterizedTest
    @EnumSource(Division.class)
    void aDocumentOfEveryDivisionComesBack(Division division) throws ReflectiveOperationException {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            holds(parser.parse(new WrittenDocument(seed, division, seed % 2 == 0).text()));
        }
    }

    private void holds(PlanDocument plan) throws ReflectiveOperationException {
        PlanDocument again = (PlanDocument) parse.invoke(parser, WordForm.of(plan), word, null);
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
