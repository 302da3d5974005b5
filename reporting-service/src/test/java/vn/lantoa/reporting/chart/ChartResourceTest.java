package vn.lantoa.reporting.chart;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.body.BodyBudget;
import vn.lantoa.platform.web.body.Share;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.growth.TargetMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ChartResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/charts/";

    @Inject
    Told told;

    @Inject
    BodyBudget budget;

    private UUID target() {
        UUID id = UUID.randomUUID();
        String level = "L" + id;
        told.one(TargetMother.agency("C" + id.toString().substring(0, 8), level, "2023-12-01T00:00:00Z"));
        told.one(TargetMother.target(id, null, 1, level, "APPROVED", "2023-12-01T00:00:00Z", List.of()));
        return id;
    }

    private ValidatableResponse drawn(String question, String language) {
        return as(Identity.VIEWER)
                .header("Accept-Language", language)
                .get(URL + question)
                .then();
    }

    @Test
    void growthIsDrawnInBothFormsAndLanguages() {
        UUID id = target();
        String svg = drawn("growth.svg?targetId=" + id, "vi")
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
        assertThat(svg).contains("Mục tiêu 20 %", "Dự báo cả năm", "Chung: Tin");
        drawn("growth.svg?targetId=" + id, "en").statusCode(200);
        byte[] png = drawn("growth.png?targetId=" + id, "vi")
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whoHoldsThePictureIsNotSentItAgain() {
        String question = URL + "coverage.svg?measures=works&groupBy=agency,genre&from=2031-01-01&to=2031-02-01";
        String tag = as(Identity.VIEWER)
                .get(question)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .extract()
                .header("ETag");
        as(Identity.VIEWER).header("If-None-Match", tag).get(question).then().statusCode(304);
    }

    @Test
    void whileOthersTakeAllTheRoomNothingIsDrawn() {
        try (Share all = budget.forWork(Integer.MAX_VALUE)) {
            assertThat(all).isNotNull();
            drawn("coverage.png?measures=works", "en").statusCode(503).body("code", equalTo("BODIES_IN_FLIGHT"));
        }
        drawn("coverage.png?measures=works", "en").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "growth.svg, 400, GROWTH_TARGET_REQUIRED",
        "growth.gif?targetId=00000000-0000-7000-8000-000000000000, 404, CHART_FORM_NOT_FOUND",
        "growth.svg?targetId=00000000-0000-7000-8000-000000000000, 404, GROWTH_TARGET_NOT_FOUND",
        "progress.png, 400, CHART_PLAN_REQUIRED",
        "events.svg?planId=00000000-0000-7000-8000-000000000000, 404, SCORECARD_PLAN_NOT_FOUND",
        "coverage.svg?measures=likes, 400, AGGREGATE_MEASURE_UNKNOWN",
        "'coverage.svg?measures=works,seconds', 400, CHART_MEASURE_NOT_ONE",
        "'coverage.svg?measures=works&groupBy=agency,genre,month', 400, CHART_GROUPS_TOO_MANY"
    })
    void whatCannotBeDrawnHasItsCode(String question, int status, String code) {
        drawn(question, "en").statusCode(status).body("code", equalTo(code));
    }

    @Test
    void accessIsThatOfTheFigures() {
        as(Identity.PRESS_BBD)
                .get(URL + "progress.svg?planId=" + UUID.randomUUID())
                .then()
                .statusCode(403);
        as(Identity.PRESS_BBD)
                .get(URL + "coverage.svg?measures=works")
                .then()
                .statusCode(200)
                .body(containsString("Tác phẩm"));
    }
}
