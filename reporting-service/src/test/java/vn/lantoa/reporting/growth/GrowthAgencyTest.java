package vn.lantoa.reporting.growth;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.lantoa.reporting.growth.GrowthMother.ACTUAL_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.GrowthMother.BASELINE_OF_THE_CHECK;
import static vn.lantoa.reporting.growth.TargetMother.agency;
import static vn.lantoa.reporting.growth.TargetMother.baseline;
import static vn.lantoa.reporting.growth.TargetMother.declared;

/** Whose growth is told, by the register as it was known, and to whom. */
@QuarkusTest
class GrowthAgencyTest extends GrowthApi {

    /** The register as it was known decides who is in an answer as of then (rules.md §3). */
    @Test
    void whatTheRegisterSaysLaterChangesNoAnswerOfBefore() {
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK));
        told.all(declared(bbd, 9));
        produced(bbd, ACTUAL_OF_THE_CHECK);
        String before = asOfSeptember(Identity.VIEWER).get("/api/v1/growth").asString();

        told.one(agency(bbd, 2, "CENTRAL", null, "2024-03-14", "2024-09-21T00:00:00Z"));

        assertThat(asOfSeptember(Identity.VIEWER).get("/api/v1/growth").asString())
                .isEqualTo(before);
        as(Identity.VIEWER)
                .queryParam("targetId", id)
                .get("/api/v1/growth")
                .then()
                .body("rows", empty());
    }

    @Test
    void whoWasNotKnownThenIsNotInAnAnswerOfThen() {
        approved();
        told.one(agency(bbd + "-NEW", 0, level, null, null, "2024-09-21T00:00:00Z"));

        asOfSeptember(Identity.VIEWER).get("/api/v1/growth").then().body("rows.agency", contains(bbd, bbd));
        as(Identity.VIEWER)
                .queryParam("targetId", id)
                .get("/api/v1/growth")
                .then()
                .body("rows.agency", contains(bbd, bbd, bbd + "-NEW", bbd + "-NEW"));
    }

    /** A merger in the middle of the year: by hand, 12 a month against 10. */
    @Test
    void aSuccessorContinuesTheSeriesOfWhatEnded() {
        String heir = bbd + "-HEIR";
        approved(baseline(bbd, true, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10));
        told.all(List.of(
                agency(bbd, 2, level, null, "2024-05-14", "2024-05-10T00:00:00Z"),
                agency(heir, 0, level, "2024-05-15", null, "2024-05-10T00:00:00Z", bbd)));
        List<RecordedEvent<?>> declared = new ArrayList<>(declared(bbd, 5));
        declared.addAll(declared(heir, 9).subList(5, 9));
        told.all(declared);
        produced(bbd, 12, 12, 12, 12, 12);
        produced(heir, 0, 0, 0, 0, 0, 12, 12, 12, 12);

        asOfSeptember(Identity.VIEWER)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].agency", equalTo(bbd))
                .body("rows[0].target", equalTo(60))
                .body("rows[0].state", equalTo("ACHIEVED"))
                .body("rows[0].forecast.value", equalTo(60))
                .body("rows[0].open", nullValue())
                .body("rows[2].agency", equalTo(heir))
                .body("rows[2].rebasedFrom", contains(bbd))
                .body("rows[2].months", contains("2024-06", "2024-07", "2024-08", "2024-09"))
                .body("rows[2].growth.toDouble()", closeTo(0.2, 0))
                .body("rows[2].yearBaseline", equalTo(70))
                .body("rows[2].targetOfSameMonths", equalTo(48))
                .body("pooled[0].yearBaseline", equalTo(120))
                .body("pooled[0].agencies", contains(bbd, heir))
                .body("pooled[0].leftOut", empty());
    }

    @Test
    void aPressAgencySeesItsOwnRowsOnly() {
        String other = bbd + "-2";
        List<RecordedEvent<?>> events = new ArrayList<>(declared(bbd, 9));
        events.addAll(declared(other, 9));
        events.add(agency(other, level, BEFORE_ALL));
        told.all(events);
        approved(baseline(bbd, true, BASELINE_OF_THE_CHECK), baseline(other, true, BASELINE_OF_THE_CHECK));
        produced(bbd, ACTUAL_OF_THE_CHECK);

        asOfSeptember(Identity.OFFICER)
                .get("/api/v1/growth")
                .then()
                .body("rows.agency", hasItem(other))
                .body("pooled", hasSize(2));
        asOfSeptember(Identity.PRESS_BBD.of(bbd))
                .get("/api/v1/growth")
                .then()
                .statusCode(200)
                .body("rows", hasSize(2))
                .body("rows.agency", everyItem(equalTo(bbd)))
                .body("pooled", empty())
                .body("completeness.expected", equalTo(9));
    }

    @Test
    void aPressAgencySeesThoseItCameFromToo() {
        String heir = bbd + "-HEIR";
        approved();
        told.all(List.of(
                agency(bbd + "-MID", "CENTRAL", BEFORE_ALL, bbd), agency(heir, level, BEFORE_ALL, bbd + "-MID")));

        asOfSeptember(Identity.PRESS_BBD.of(heir))
                .get("/api/v1/growth")
                .then()
                .body("rows.agency", contains(bbd, bbd, heir, heir));
        asOfSeptember(Identity.PRESS_BBD.of(bbd)).get("/api/v1/growth").then().body("rows.agency", contains(bbd, bbd));
    }
}
