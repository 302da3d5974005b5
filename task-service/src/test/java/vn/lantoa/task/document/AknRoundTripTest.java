package vn.lantoa.task.document;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.akn.AknForm;
import vn.lantoa.task.rendition.akn.AknIdentity;
import vn.lantoa.task.rendition.akn.AknWords;

import static org.assertj.core.api.Assertions.assertThat;

/** Every clause of every document at hand stands once in its Akoma Ntoso form, under its path, word for word. */
class AknRoundTripTest {

    private static final AknIdentity IDENTITY =
            new AknIdentity("1", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

    static Stream<String> names() {
        return PlanMother.documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyClauseStandsOnceUnderItsPath(String name) throws Exception {
        PlanDocument plan = new PlanParser().parse(PlanMother.documents().get(name));
        Document akn = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(AknForm.of(plan, IDENTITY)));
        Map<String, Element> byPath = new HashMap<>();
        List<String> ids = new ArrayList<>();
        NodeList all = akn.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("wId")) {
                assertThat(byPath.put(element.getAttribute("wId"), element))
                        .as(element.getAttribute("wId"))
                        .isNull();
            }
            if (element.hasAttribute("eId")) {
                ids.add(element.getAttribute("eId"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("\\S+"));
        for (Clause clause : plan.clauses()) {
            assertThat(byPath).containsKey(clause.path());
            Element element = byPath.get(clause.path());
            assertThat(AknWords.isWhole(element, clause))
                    .as("%s: %s in %s", clause.path(), clause, element.getTextContent())
                    .isTrue();
        }
    }
}
