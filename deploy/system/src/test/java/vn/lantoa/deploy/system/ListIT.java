package vn.lantoa.deploy.system;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Lists are searched without accents, ordered as Vietnamese is, and cut into pages that do not overlap. */
@SystemTest
class ListIT {

    private static String planId;

    @BeforeAll
    static void makeTasks() {
        planId = SamplePlan.importDocument();
        List.of("Đón đoàn khách", "An ninh lễ hội", "Ăn uống", "Dân ca", "Ân nghĩa")
                .forEach(title -> ATask.of(planId, title).create());
    }

    @ParameterizedTest
    @ValueSource(strings = {"le hoi", "LỄ HỘI", "Lễ hội", "an ninh le"})
    void accentsAndCaseDoNotMatterInASearch(String words) {
        assertThat(titles("q=" + words)).containsExactly("An ninh lễ hội");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertThat(titles("q=" + Normalizer.normalize("Đón đoàn", Normalizer.Form.NFD)))
                .containsExactly("Đón đoàn khách");
    }

    @Test
    void theLetterDWithAStrokeIsFoundByAPlainOne() {
        assertThat(titles("q=doan khach")).containsExactly("Đón đoàn khách");
    }

    @Test
    void titlesAreOrderedAsVietnameseIs() {
        assertThat(titles("sort=title"))
                .containsExactly("An ninh lễ hội", "Ăn uống", "Ân nghĩa", "Dân ca", "Đón đoàn khách");
    }

    @Test
    void aMinusTurnsTheOrder() {
        assertThat(titles("sort=-title"))
                .containsExactly("Đón đoàn khách", "Dân ca", "Ân nghĩa", "Ăn uống", "An ninh lễ hội");
    }

    /** The list of fields in the refusal is the code's own. */
    @TestFactory
    Stream<DynamicTest> theDocumentNamesTheFieldsThatListsAreOrderedBy() {
        Samples samples = Samples.create();
        AccessTable access = AccessTable.read();
        return Operations.guarded()
                .filter(list -> list.takes("query", "sort"))
                .map(list -> dynamicTest(list.id(), () -> {
                    Response refusal = samples.complete(list, access.whoMay(list.id()))
                            .queryParam("sort", "nothing")
                            .get(samples.pathOf(list));

                    assertThat(refusal.statusCode()).isEqualTo(400);
                    assertThat(refusal.<String>path("detail"))
                            .contains("cần " + String.join(", ", sortedBy(list)) + ".");
                }));
    }

    private static List<String> sortedBy(Operation list) {
        JsonNode parameters = MergedDocument.tree()
                .path("paths")
                .path(list.path())
                .path("get")
                .path("parameters");
        String said = parameters
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals("sort"))
                .map(parameter -> parameter.path("description").asText())
                .findFirst()
                .orElseThrow();
        return Pattern.compile("`(\\w+)`")
                .matcher(said.substring(said.indexOf("Fields: ")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void pagesDoNotOverlap() {
        assertThat(titles("sort=dueOn&size=2&page=0"))
                .doesNotContainAnyElementsOf(titles("sort=dueOn&size=2&page=1"))
                .hasSize(2);
    }

    @Test
    void aPageSaysWhereItStands() {
        list("size=2&page=1")
                .then()
                .body("items", hasSize(2))
                .body("page.number", equalTo(1))
                .body("page.size", equalTo(2))
                .body("page.totalItems", equalTo(5))
                .body("page.totalPages", equalTo(3))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void decomposedTextComesBackComposed() {
        String title = "Nghệ thuật bài chòi";
        String id = ATask.of(SamplePlan.importDocument(), Normalizer.normalize(title, Normalizer.Form.NFD))
                .create();

        As.the(Identity.VIEWER).get("/api/v1/tasks/" + id).then().body("title", equalTo(title));
    }

    @Test
    void theProvinceHasElevenDistricts() {
        As.the(Identity.VIEWER)
                .get("/api/v1/agencies?level=DISTRICT")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(11));
    }

    private static List<String> titles(String query) {
        return list(query).path("items.title");
    }

    private static Response list(String query) {
        Response answer = As.the(Identity.VIEWER).get("/api/v1/tasks?planId=" + planId + "&" + query);
        answer.then().statusCode(200);
        return answer;
    }
}
