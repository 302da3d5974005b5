package vn.lantoa.task.rendition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class PlanRenditionTest extends TaskApi {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String AKN = "application/akn+xml";

    @Test
    void markdownComesToWhoAsksForNothingElse() {
        UUID plan = aPlan();

        byte[] document = as(Identity.VIEWER)
                .accept("*/*")
                .get("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .header("Vary", endsWith(", Accept"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + plan + ".md\""))
                .extract()
                .asByteArray();
        assertThat(text(document))
                .contains("### 3. Nhiệm vụ, giải pháp trọng tâm", "- Viết bài về lễ hội.")
                .contains("Số: ", "# KẾ HOẠCH", "ỦY BAN NHÂN DÂN TỈNH MẪU");
    }

    @Test
    void whatIsWrittenOutAndImportedAgainHasTheSameClauses() {
        UUID plan = aPlan();
        String written = text(document(plan, "text/markdown").asByteArray());
        UUID again = aPlan(written);

        assertThat(clauses(again)).isEqualTo(clauses(plan));
        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/diff/{other}", plan, again)
                .then()
                .statusCode(200)
                .body("counts.kept", equalTo(9))
                .body("counts.changed", equalTo(0));
    }

    @Test
    void eachFormHasAnETagOfItsOwnAndIsNotSentTwice() {
        UUID plan = aPlan();
        String markdown = document(plan, "text/markdown").header("ETag");
        String word = document(plan, WORD).header("ETag");
        String akn = document(plan, AKN).header("ETag");

        assertThat(markdown).isNotEqualTo(word).isNotEqualTo(akn);
        assertThat(document(plan, WORD).header("ETag")).isEqualTo(word);
        as(Identity.VIEWER)
                .accept(WORD)
                .header("If-None-Match", word)
                .get("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(304);
        as(Identity.VIEWER)
                .accept(AKN)
                .header("If-None-Match", word)
                .get("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(200)
                .contentType(startsWith(AKN));
        assertThat(text(document(plan, AKN).asByteArray())).contains("eId=\"sec_II__para_3__point_1\"");
    }

    @Test
    void headTellsWhatGetWould() {
        UUID plan = aPlan();
        RestAssured.given()
                .auth()
                .oauth2(TokenIssuerResource.running().tokenFor(Identity.VIEWER))
                .accept(WORD)
                .head("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(200)
                .contentType(WORD)
                .header("ETag", document(plan, WORD).header("ETag"));
    }

    @Test
    void anotherFormIsNotAcceptableAndAnotherPlanNotFound() {
        as(Identity.VIEWER)
                .accept("application/pdf")
                .get("/api/v1/plans/{id}/document", aPlan())
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
        as(Identity.VIEWER)
                .accept(AKN)
                .get("/api/v1/plans/{id}/document", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static Response document(UUID plan, String type) {
        return as(Identity.VIEWER)
                .accept(type)
                .get("/api/v1/plans/{id}/document", plan)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static String clauses(UUID plan) {
        return as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { [it.path, it.kind, it.title, it.sha256, it.action] }")
                .toString();
    }
}
