package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans, decisions, programmes, schemes, directives, statutes and resolutions as offices issue them (rules.md §12). */
class DocumentKindsTest {

    static Stream<String> names() {
        return PlanMother.kinds().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsItShouldBe(String name) {
        byte[] document = PlanMother.kinds().get(name).getBytes(StandardCharsets.UTF_8);
        assertThat(outline(new PlanParser().parse(document, 2031)))
                .isEqualTo(PlanMother.text("kinds/" + name + ".outline"));
    }

    /** Header, sections, clauses ({@code !} asks for action), and what is told of words. */
    static String outline(PlanDocument plan) {
        Header header = plan.header();
        StringBuilder outline = new StringBuilder();
        outline.append(header.docType() + " " + header.number() + "/" + header.symbol() + " " + header.issuedOn() + " "
                + header.issuer() + "\n= " + header.title() + "\n");
        plan.sections().forEach(section -> outline.append("# " + section.path() + " " + section.title() + "\n"));
        plan.clauses().forEach(clause -> {
            String label = clause.label() == null ? "" : "(" + clause.label() + ") ";
            outline.append(clause.path() + (clause.action() ? " ! " : " - ") + clause.kind() + " " + label)
                    .append(clause.text() + "\n");
        });
        plan.findings().forEach(finding -> outline.append("? " + finding.code() + " " + finding.evidence() + "\n"));
        return outline.toString();
    }
}
