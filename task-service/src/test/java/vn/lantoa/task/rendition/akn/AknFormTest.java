package vn.lantoa.task.rendition.akn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The structure that Akoma Ntoso 3.0 asks for, as far as it can be held without its schema. */
class AknFormTest {

    private static final AknIdentity IDENTITY = new AknIdentity(
            "01900000-0000-7000-8000-000000000001", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

    private static final String TEXT = """
            ỦY BAN NHÂN DÂN TỈNH MẪU

            Số: 7/KH-UBND

            Tân Lộ, ngày 5 tháng 3 năm 2031

            # KẾ HOẠCH

            ## Thông tin đối ngoại năm 2031

            Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;

            Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            ## I. MỤC ĐÍCH

            ### 1. Chung

            #### a) Riêng

            - Việc một;
              - Việc một nhỏ;
            - Việc <hai> & ba.

            Một câu.

            ## II. NHIỆM VỤ

            | TT | Nội dung | Chủ trì |
            |---|---|---|
            | 1 | Viết bài | Sở A |

            Trên đây là Kế hoạch của tỉnh./.

            Nơi nhận:

            - Lưu: VT.

            a) Như trên;

            **TM. ỦY BAN NHÂN DÂN**

            **CHỦ TỊCH**

            Nguyễn Văn Mẫu

            ## PHỤ LỤC 1

            ## Danh mục

            | TT | Tên |
            |---|---|
            | 1 | Mục một |

            ## PHỤ LỤC 2

            | TT | Tên |
            |---|---|
            | 1 | Mục hai |
            """;

    private final PlanDocument plan = new PlanParser().parse(TEXT);
    private final Document akn = parsed(AknForm.of(plan, IDENTITY));

    @Test
    void everyClauseIsAnElementWithTheIdOfItsPath() {
        for (Clause clause : plan.clauses()) {
            assertThat(all("//*[@wId='" + clause.path() + "' and @eId='" + AknIds.clause(clause) + "']"))
                    .as(clause.path())
                    .hasSize(1)
                    .allMatch(element -> AknWords.isWhole(element, clause));
        }
    }

    @Test
    void noIdStandsTwiceAndSectionsHaveTheirs() {
        List<String> ids = all("//*[@eId]").stream()
                .map(element -> element.getAttribute("eId"))
                .toList();
        Set<String> once = new HashSet<>(ids);
        assertThat(once)
                .hasSameSizeAs(ids)
                .contains("sec_I", "sec_I__para_1", "sec_I__para_1__point_a", "att_PL1", "att_PL2");
        assertThat(once).noneMatch(id -> id.contains(" "));
    }

    @Test
    void theDocumentIsIdentifiedAsWorkExpressionAndManifestation() {
        assertThat(attribute("/akomaNtoso/doc/meta/identification/FRBRWork/FRBRuri/@value"))
                .isEqualTo("/akn/vn/doc/KH/2031-03-05/7-KH-UBND");
        assertThat(attribute("/akomaNtoso/doc/meta/identification/FRBRWork/FRBRcountry/@value"))
                .isEqualTo("vn");
        assertThat(attribute("/akomaNtoso/doc/meta/identification/FRBRExpression/FRBRlanguage/@language"))
                .isEqualTo("vie");
        assertThat(attribute("/akomaNtoso/doc/meta/identification/FRBRManifestation/FRBRthis/@value"))
                .endsWith("/vie@2031-03-05/!main.akn");
    }

    @Test
    void everyReferenceLeadsToAnElementOfTheSameMeta() {
        List<String> lost = new ArrayList<>();
        for (String attribute : List.of("source", "refersTo", "start", "end", "as")) {
            for (Element element : all("//*[@" + attribute + "]")) {
                String target = element.getAttribute(attribute).substring(1);
                if (all("//meta//*[@eId='" + target + "']").isEmpty()) {
                    lost.add(element.getTagName() + " " + target);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void partsStandInTheOrderOfTheSchema() {
        assertThat(children("/akomaNtoso/doc/*"))
                .containsExactly("meta", "preface", "preamble", "mainBody", "conclusions", "attachments");
        assertThat(children("/akomaNtoso/doc/meta/*"))
                .containsExactly("identification", "lifecycle", "temporalData", "references");
        assertThat(children("//attachment[1]/*")).containsExactly("heading", "doc");
        assertThat(children("//list/*")).allMatch(name -> name.equals("point"));
        assertThat(children("//preamble/*")).containsExactly("citations", "recitals");
    }

    @Test
    void aTableOfTasksBehindTheSignatureIsAttached() {
        String late = TEXT.substring(0, TEXT.indexOf("## PHỤ LỤC 1")) + """
                ## DANH MỤC NHIỆM VỤ

                | TT | Nhiệm vụ | Chủ trì |
                |---|---|---|
                | 1 | Viết bài | Sở A |
                """;
        Document document = parsed(AknForm.of(new PlanParser().parse(late), IDENTITY));

        assertThat(document.getElementsByTagName("attachment").getLength()).isOne();
        assertThat(document.getElementsByTagName("attachment").item(0).getTextContent())
                .contains("DANH MỤC NHIỆM VỤ", "Viết bài");
    }

    @Test
    void whatHoldsElementsHoldsNoContentBesideThem() {
        assertThat(all("//section[content and (section|paragraph|point|list|alinea|hcontainer)]"))
                .isEmpty();
        assertThat(all("//point[content and (list or intro)]")).isEmpty();
        assertThat(all("//mainBody//*[self::section or self::paragraph or self::point or self::alinea][not(*)]"))
                .isEmpty();
    }

    @Test
    void legalBasesAreReferences() {
        assertThat(attribute("//citation/p/ref/@href")).isEqualTo("/akn/vn/act/nghi-dinh/2015-09-07/72-2015-ND-CP");
    }

    @Test
    void theTimeOfThePlanIsAnInterval() {
        assertThat(attribute("//temporalGroup/timeInterval/@start")).isEqualTo("#e2");
        assertThat(attribute("//lifecycle/eventRef[@eId='e3']/@date")).isEqualTo("2031-12-31");
    }

    private String attribute(String path) {
        try {
            return xpath().evaluate(path, akn);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    private List<String> children(String path) {
        return all(path).stream().map(Element::getTagName).toList();
    }

    private List<Element> all(String path) {
        try {
            NodeList nodes = (NodeList) xpath().evaluate(path, akn, XPathConstants.NODESET);
            List<Element> found = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    private static XPath xpath() {
        return XPathFactory.newInstance().newXPath();
    }

    private static Document parsed(byte[] xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception broken) {
            throw new AssertionError(new String(xml, StandardCharsets.UTF_8), broken);
        }
    }
}
