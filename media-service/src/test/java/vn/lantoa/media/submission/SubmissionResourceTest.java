package vn.lantoa.media.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.RefusedTitle;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class SubmissionResourceTest extends SubmissionApi {

    @Test
    void anItemIsCreatedThenUnchangedThenUpdatedAndNeverTwice() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());

        submit(Identity.PRESS_BBD, item)
                .header("Location", startsWith("http"))
                .body("id", notNullValue())
                .body("state", equalTo("ACCEPTED"))
                .body("received", equalTo(1))
                .body("created", equalTo(1))
                .body("lines[0].line", equalTo(1))
                .body("lines[0].externalId", equalTo(item.get("externalId")))
                .body("lines[0].id", notNullValue())
                .body("lines[0].revision", equalTo(1))
                .body("lines[0].status", equalTo("CREATED"))
                .body("lines[0].changed", empty())
                .body("lines[0].observation", nullValue())
                .body("lines[0].errors", empty());
        String id = submit(Identity.PRESS_BBD, item)
                .body("unchanged", equalTo(1))
                .body("lines.status", contains("UNCHANGED"))
                .body("lines[0].revision", equalTo(1))
                .extract()
                .path("lines[0].id");
        Map<String, Object> other = Body.with(Body.with(item, "title", "Tiêu đề đã sửa"), "themes", List.of("T01"));
        submit(Identity.PRESS_BBD, other)
                .body("updated", equalTo(1))
                .body("lines.status", contains("UPDATED"))
                .body("lines[0].id", equalTo(id))
                .body("lines[0].revision", equalTo(2))
                .body("lines[0].changed", contains("title", "themes"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items/" + id)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void whatTheDatabaseRefusesIsRejectedAndSinksNoOtherLine() {
        Map<String, Object> bad = Body.with(Bodies.item(Bodies.freshId()), "title", "Tin không lưu được");
        Map<String, Object> good = Body.with(Bodies.item(Bodies.freshId()), "channel", "Kênh " + Bodies.freshId());
        Map<String, Object> other = Bodies.item(Bodies.freshId());

        try (RefusedTitle refused = new RefusedTitle("Tin không lưu được")) {
            submit(Identity.PRESS_BBD, good, bad, other)
                    .body("state", equalTo("PARTLY_ACCEPTED"))
                    .body("lines.status", contains("CREATED", "REJECTED", "CREATED"))
                    .body("lines[0].warnings.code", contains("CHANNEL_UNKNOWN"))
                    .body("lines[1].errors.field", contains("line"))
                    .body("lines[1].errors.code", contains("LINE_REFUSED"))
                    .body("lines[1].id", nullValue());
            submit(Identity.PRESS_BBD, bad).body("state", equalTo("REJECTED"));
        }
        submit(Identity.PRESS_BBD, bad).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void theSameInAnotherFormIsUnchanged() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());
        submit(Identity.PRESS_BBD, Body.with(item, "language", "VI-vn"));

        Map<String, Object> same = Body.with(item, "language", "vi-VN");
        same = Body.with(same, "publishedAt", "2024-03-29T01:00:00Z");
        same = Body.with(same, "title", "Quy Nho\u031bn đón giải đua thuyền máy");
        same = Body.with(same, "reuseRatio", new java.math.BigDecimal("0.250"));
        submit(Identity.PRESS_BBD, same).body("lines.status", contains("UNCHANGED"));
    }

    @Test
    void twoAgenciesMayHaveTheSameExternalId() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());

        submit(Identity.PRESS_BBD, item).body("created", equalTo(1));
        submit(Identity.PRESS_BTV, item).body("created", equalTo(1));
    }

    @Test
    void oneBadLineSinksNoOther() {
        submit(
                        Identity.PRESS_BBD,
                        Bodies.item(Bodies.freshId()),
                        Body.with(Bodies.item(Bodies.freshId()), "genre", "POEM"),
                        Bodies.item(Bodies.freshId()))
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("created", equalTo(2))
                .body("rejected", equalTo(1))
                .body("lines.line", contains(1, 2, 3))
                .body("lines.status", contains("CREATED", "REJECTED", "CREATED"))
                .body("lines[1].errors[0].field", equalTo("genre"))
                .body("lines[1].errors[0].code", equalTo("ITEM_GENRE_UNKNOWN"))
                .body("lines[1].errors[0].message", startsWith("Không có thể loại POEM; chỉ nhận: NEWS, ARTICLE"));
    }

    @Test
    void wordsFollowTheReader() {
        Map<String, Object> bad = Body.with(Bodies.item(Bodies.freshId()), "genre", "POEM");
        String id = submit(Identity.PRESS_BBD, bad).extract().path("id");

        String lines = as(Identity.PRESS_BBD)
                .header("Accept-Language", "en")
                .get(ITEMS + "/" + id + "/lines")
                .asString();
        assertThat(lines)
                .contains("There is no genre POEM; allowed: NEWS, ARTICLE")
                .endsWith("}\n");
    }

    @Test
    void theSecondOfTwoInABodyIsADuplicate() {
        String id = Bodies.freshId();
        submit(Identity.PRESS_BBD, Bodies.item(id), Body.with(Bodies.item(id), "title", "Khác"))
                .body("lines.status", contains("CREATED", "REJECTED"))
                .body("lines[1].errors.code", contains("DUPLICATE_IN_BODY"));
    }

    @Test
    void ndjsonIsAnItemALineAndABadLineIsThatLinesError() {
        sendingLines(Identity.PRESS_BBD)
                .body(ndjson(Bodies.item(Bodies.freshId()), "{ no JSON", "", "[1]", Bodies.item(Bodies.freshId()))
                        + "\n")
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("lines.line", contains(1, 2, 3, 4))
                .body("lines.status", contains("CREATED", "REJECTED", "REJECTED", "CREATED"))
                .body("lines[1].errors.code", contains("LINE_MALFORMED"))
                .body("lines[1].externalId", nullValue())
                .body("lines[2].errors.code", contains("LINE_NOT_AN_OBJECT"));
    }

    @Test
    void aDryRunAnswersTheSameAndStoresNothing() {
        Map<String, Object> item = Body.with(Bodies.item(Bodies.freshId()), "metrics", Map.of("views", 10));

        for (int time = 0; time < 2; time++) {
            as(Identity.PRESS_BBD)
                    .queryParam("dryRun", true)
                    .body(Map.of("items", List.of(item)))
                    .post(ITEMS)
                    .then()
                    .statusCode(200)
                    .body("id", nullValue())
                    .body("state", equalTo("ACCEPTED"))
                    .body("lines[0].id", nullValue())
                    .body("lines[0].observation", equalTo("CREATED"))
                    .body("lines.status", contains("CREATED"));
        }
        submit(Identity.PRESS_BBD, item).body("created", equalTo(1));
    }

    @Test
    void anAtomicSubmissionWithABadLineStoresNothing() {
        Map<String, Object> good = Bodies.item(Bodies.freshId());
        Map<String, Object> bad = Body.without(Bodies.item(Bodies.freshId()), "title");

        sending(Identity.PRESS_BBD)
                .queryParam("atomic", true)
                .body(Map.of("items", List.of(good, bad)))
                .post(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("SUBMISSION_NOT_ATOMIC"))
                .body("lines.status", contains("CREATED", "REJECTED"))
                .body("lines[1].errors.code", contains("FIELD_REQUIRED"));
        submit(Identity.PRESS_BBD, good).body("created", equalTo(1));
    }

    @Test
    void aThousandLinesAreTakenAndOneMoreIsNot() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int line = 0; line < 1_000; line++) {
            items.add(Bodies.item(Bodies.freshId()));
        }
        sending(Identity.PRESS_BBD)
                .body(Map.of("items", items))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("created", equalTo(1_000));
    }

    @Test
    void anUnknownCodeIsTakenWithAWarning() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());
        item = Body.with(item, "themes", List.of("T98"));
        item = Body.with(item, "clausePaths", List.of("IX.9-9"));
        item = Body.with(item, "audiences", List.of("A98"));
        item = Body.with(item, "eventCode", "F1H2O-2024");
        item = Body.with(item, "planId", "018f2c5a-7b00-7a10-8f00-0000000000aa");

        submit(Identity.PRESS_BBD, item)
                .body("lines[0].status", equalTo("CREATED"))
                .body("lines[0].warnings.code", everyItem(equalTo("CODE_NOT_KNOWN_YET")))
                .body(
                        "lines[0].warnings.field",
                        contains("planId", "themes[0]", "clausePaths[0]", "audiences[0]", "eventCode"));
    }

    @Test
    void anOfficerSendsForAnAgencyAndBothNamesAreKept() {
        String id = sending(Identity.OFFICER)
                .queryParam("onBehalfOf", "VNBD")
                .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()))))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(Identity.AUDITOR)
                .queryParam("resource", "submissions/" + id)
                .get("/api/v1/audit/media")
                .then()
                .body("items.actor", contains("officer"))
                .body("items.onBehalfOf", contains("VNBD"));
        as(Identity.PRESS_VNBD)
                .get(ITEMS + "/" + id)
                .then()
                .statusCode(200)
                .body("agency", equalTo("VNBD"))
                .body("createdBy", equalTo("officer"));
    }

    @Test
    void anAgencySeesItsOwnSubmissionsOnly() {
        String id = submit(Identity.PRESS_BBD, Bodies.item(Bodies.freshId()))
                .extract()
                .path("id");

        as(Identity.PRESS_BBD)
                .get(ITEMS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("created", equalTo(1))
                .body("bodySha256", notNullValue());
        as(Identity.PRESS_BTV)
                .get(ITEMS + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("SUBMISSION_NOT_FOUND"));
        as(Identity.PRESS_BTV).get(ITEMS + "/" + id + "/lines").then().statusCode(404);
        as(Identity.PRESS_BTV)
                .queryParam("sort", "-createdAt")
                .get(ITEMS)
                .then()
                .body("items.id", not(hasItem(id)));
        as(Identity.AUDITOR).queryParam("sort", "-createdAt").get(ITEMS).then().body("items.id", hasItem(id));
    }

    @Test
    void metricsOfAnItemAreOneObservationAndTheSameAgainAreNone() {
        Map<String, Object> item =
                Body.with(Bodies.item(Bodies.freshId()), "metrics", Map.of("views", 100, "reach", 300));
        submit(Identity.PRESS_BBD, item)
                .body("observations.created", equalTo(1))
                .body("lines[0].observation", equalTo("CREATED"))
                .body("lines[0].warnings", empty());
        submit(Identity.PRESS_BBD, item)
                .body("observations.unchanged", equalTo(1))
                .body("lines[0].status", equalTo("UNCHANGED"))
                .body("lines[0].observation", equalTo("UNCHANGED"));

        submit(Identity.PRESS_BBD, Body.with(item, "metrics", Map.of("views", 90, "reach", 300)))
                .body("lines[0].status", equalTo("UNCHANGED"))
                .body("lines[0].observation", equalTo("CREATED"))
                .body("lines[0].warnings", hasSize(1))
                .body("lines[0].warnings[0].field", equalTo("metrics.views"))
                .body("lines[0].warnings[0].code", equalTo("METRIC_DECREASED"));
    }

    @Test
    void aSubmissionIsFoundByItsKeyAndState() {
        String key = "khoa-" + Bodies.freshId();
        String id = as(Identity.PRESS_BBD)
                .header("Idempotency-Key", key)
                .body(Map.of("items", List.of(Body.with(Bodies.item(Bodies.freshId()), "genre", "POEM"))))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("state", equalTo("REJECTED"))
                .extract()
                .path("id");

        as(Identity.PRESS_BBD)
                .queryParam("idempotencyKey", key)
                .queryParam("state", "REJECTED")
                .get(ITEMS)
                .then()
                .body("items.id", contains(id))
                .body("items[0].idempotencyKey", equalTo(key));
        as(Identity.PRESS_BBD)
                .queryParam("idempotencyKey", key)
                .queryParam("state", "ACCEPTED")
                .get(ITEMS)
                .then()
                .body("items", empty());
        as(Identity.PRESS_BTV)
                .queryParam("idempotencyKey", key)
                .get(ITEMS)
                .then()
                .body("items", empty());
    }

    @Test
    void rejectedLinesAreReadAloneInEitherForm() {
        String id = submit(
                        Identity.PRESS_BBD,
                        Bodies.item(Bodies.freshId()),
                        Body.with(Bodies.item(Bodies.freshId()), "genre", "POEM"),
                        Bodies.item(Bodies.freshId()))
                .extract()
                .path("id");

        String lines = as(Identity.PRESS_BBD)
                .queryParam("status", "REJECTED")
                .get(ITEMS + "/" + id + "/lines")
                .asString();
        assertThat(lines.lines()).singleElement().asString().startsWith("{\"line\":2,");
        as(Identity.PRESS_BBD)
                .accept("application/json")
                .queryParam("status", "CREATED")
                .queryParam("size", 1)
                .queryParam("page", 1)
                .get(ITEMS + "/" + id + "/lines")
                .then()
                .statusCode(200)
                .header("Link", notNullValue())
                .body("items.line", contains(3))
                .body("items[0].id", notNullValue())
                .body("page.totalItems", equalTo(2));
    }
}
