package vn.lantoa.deploy.system;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** A press agency sees its own rows, and not that others have any. */
@SystemTest
class OtherPressIT {

    private static final String RANGE = "&from=2023-01-15&to=2023-03-15";

    private static SamplePress ofBbd;

    @BeforeAll
    static void bothHaveSomething() {
        SamplePlan plan = SamplePlan.create();
        ofBbd = SamplePress.create(plan);
        SampleReports.heardOf(plan, ofBbd);
        Sending.store(Identity.PRESS_BTV, AnItem.on("2023-02-10", "khac-" + UUID.randomUUID()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> agencies(Identity.OFFICER).containsAll(List.of("BBD", "BTV")));
    }

    static Stream<String> whatIsOfBbd() {
        return Stream.of(
                "submissions/" + ofBbd.submissionId(),
                "submissions/" + ofBbd.submissionId() + "/lines",
                "content-items/" + ofBbd.itemId(),
                "content-items/" + ofBbd.itemId() + "/revisions",
                "period-declarations/" + ofBbd.declarationId(),
                "growth-targets/" + ofBbd.targetId() + "/baselines/BBD/NEWS_ITEMS");
    }

    @ParameterizedTest
    @MethodSource("whatIsOfBbd")
    void anotherAgencyDoesNotFindIt(String path) {
        As.the(Identity.PRESS_BBD).get("/api/v1/" + path).then().statusCode(200);
        As.the(Identity.PRESS_BTV).get("/api/v1/" + path).then().statusCode(404).body("code", endsWith("NOT_FOUND"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListShowsTheCallersOwn(String list) {
        As.the(Identity.PRESS_BTV)
                .get("/api/v1/" + list)
                .then()
                .statusCode(200)
                .body("items.agency", everyItem(is("BTV")));
        As.the(Identity.OFFICER).get("/api/v1/" + list).then().statusCode(200).body("items.agency", hasItem("BBD"));
    }

    static Stream<String> lists() {
        return Stream.of(
                "submissions?sort=-createdAt",
                "content-items?from=2023-02-10&to=2023-02-11",
                "content-items?agency=BBD",
                "period-declarations?agency=BBD",
                "growth-targets/" + ofBbd.targetId() + "/baselines");
    }

    @Test
    void theFeedOfChangesShowsTheCallersOwn() {
        As.the(Identity.PRESS_BTV)
                .get("/api/v1/content-items/changes")
                .then()
                .statusCode(200)
                .body("items.agency", not(empty()))
                .body("items.agency", everyItem(is("BTV")));
    }

    @Test
    void aggregatesAreTheCallersOwn() {
        assertThat(agencies(Identity.PRESS_BTV)).containsOnly("BTV");
        As.the(Identity.PRESS_BTV)
                .get("/api/v1/aggregates?measures=works&groupBy=agency&agency=BBD" + RANGE)
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("totals.works", is(0))
                .body("completeness.expected", is(0))
                .body("completeness.missing", empty())
                .body("completeness.bounds.works.high", is(0));
    }

    @Test
    void dataQualityIsTheCallersOwn() {
        As.the(Identity.PRESS_BTV)
                .get("/api/v1/data-quality?from=2023-01-15&to=2023-03-15")
                .then()
                .statusCode(200)
                .body("completeness.missing.agency", everyItem(is("BTV")))
                .body("mismatches.agency", everyItem(is("BTV")))
                .body("refusals.agency", everyItem(is("BTV")));
    }

    @Test
    void growthIsTheCallersOwn() {
        As.the(Identity.PRESS_BTV)
                .get("/api/v1/growth?targetId=" + ofBbd.targetId())
                .then()
                .statusCode(200)
                .body("rows.agency", not(empty()))
                .body("rows.agency", everyItem(is("BTV")))
                .body("pooled", empty());
    }

    private static List<String> agencies(Identity by) {
        return As.the(by)
                .get("/api/v1/aggregates?measures=works&groupBy=agency" + RANGE)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.agency");
    }
}
