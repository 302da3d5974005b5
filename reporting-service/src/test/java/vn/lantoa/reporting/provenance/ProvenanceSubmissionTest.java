package vn.lantoa.reporting.provenance;

import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.growth.TargetMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

/** What a submission leads up to: figures, and sealed reports. */
@QuarkusTest
class ProvenanceSubmissionTest extends ProvenanceApi {

    @Test
    void aSubmissionLeadsUpToFiguresThatLeadDownToItsLines() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 1), item(2, 1, "NEWS", first, 2));
        sent("BBD", CORRECTED, second, item(1, 2, "NEWS", second, 1));

        JsonPath use = as(Identity.PRESS_BBD)
                .queryParam("asOf", LATER)
                .get(URL + "submissions/" + first)
                .then()
                .statusCode(200)
                .body("agency", equalTo("BBD"))
                .body("received", equalTo(2))
                .body("cells", hasSize(1))
                .body("cells[0].period", equalTo("2024-02"))
                .body("cells[0].counting", equalTo(1))
                .body("cells[0].replaced", equalTo(1))
                .body("cells[0].figures", hasItem("works:agency=BBD,genre=NEWS:2024-02:DECREE:" + LATER))
                .extract()
                .jsonPath();

        List<String> figures = use.getList("cells[0].figures");
        figures.forEach(ProvenanceApi::figure);
        figures.stream()
                .filter(id -> !id.startsWith("growth.")) // whose months are declared, or not
                .forEach(id -> figure(id).body("lines.itemId", hasItems(ITEM.toString())));
        as(Identity.PRESS_BTV).get(URL + "submissions/" + first).then().statusCode(404);
        as(Identity.AUDITOR)
                .queryParam("asOf", "2999-01-01T00:00:00Z")
                .get(URL + "submissions/" + first)
                .then()
                .statusCode(400)
                .body("code", equalTo("PROVENANCE_AS_OF_FUTURE"));
    }

    /** A line that was replaced before the seal's known time was not used by it; a report of another month neither. */
    @Test
    void aSubmissionLeadsUpToTheSealedReportsThatCountedItsLines() {
        sent("BBD", KNOWN, first, item(1, 1, "NEWS", first, 1));
        sent("BBD", CORRECTED, second, item(1, 2, "NEWS", second, 1));
        UUID before = sealed("01/BC", "2024-02", "2024-04-02T00:00:00Z");
        sealed("02/BC", "2024-05", "2024-04-02T00:00:00Z");
        UUID after = sealed("03/BC", "2024-Q1", LATER);

        usedBy(first, before);
        usedBy(second, after);
    }

    /** The growth of a plan is of the year: February's news are in that of the second quarter, its videos are not. */
    @Test
    void aSubmissionLeadsUpToTheReportsOfAPlanWhoseGrowthOfTheYearCountedItsLines() {
        UUID plan = UUID.randomUUID();
        String agency = "P" + UUID.randomUUID().toString().substring(0, 8);
        String level = "L" + agency;
        told.one(TargetMother.agency(agency, level, "2023-12-01T00:00:00Z"));
        told.one(TargetMother.target(UUID.randomUUID(), plan, 1, level, "APPROVED", "2023-12-01T00:00:00Z", List.of()));
        sent(agency, KNOWN, first, item(1, 1, "NEWS", first, 1));
        sent(agency, KNOWN, second, item(2, 1, "VIDEO", second, 1));
        UUID ofTheYear = sealed("05/BC", "2024", LATER);
        UUID withGrowth = sealed("06/BC", "2024-Q2", LATER);
        UUID ofAnotherPlan = sealed("07/BC", "2024-Q2", LATER);
        UUID ofNoPlan = sealed("08/BC", "2024-Q2", LATER);
        of(plan, withGrowth);
        of(UUID.randomUUID(), ofAnotherPlan);

        assertThat(reportsOf(first))
                .contains(ofTheYear.toString(), withGrowth.toString())
                .doesNotContain(ofAnotherPlan.toString(), ofNoPlan.toString());
        assertThat(reportsOf(second)).contains(ofTheYear.toString()).doesNotContain(withGrowth.toString());
    }

    /** Of a work one publication counts for growth, and that only of an agency that was of the level then. */
    @Test
    void aReportWhoseGrowthCountedAnotherPublicationOfTheWorkDidNotUseASubmission() {
        UUID plan = UUID.randomUUID();
        String agency = "P" + UUID.randomUUID().toString().substring(0, 8);
        String level = "L" + agency;
        told.one(TargetMother.agency(agency, 1, "OTHER", null, null, "2023-12-01T00:00:00Z"));
        told.one(TargetMother.agency(agency, 2, level, null, null, CORRECTED));
        told.one(TargetMother.target(UUID.randomUUID(), plan, 1, level, "APPROVED", "2023-12-01T00:00:00Z", List.of()));
        sent(agency, KNOWN, first, item(1, "w-1", 1, "NEWS", first, 1));
        UUID beforeItWasOfTheLevel = sealed("09/BC", "2024-Q2", KNOWN);
        of(plan, beforeItWasOfTheLevel);
        sent(agency, KNOWN, second, item(2, "w-1", 1, "NEWS", second, 1));
        UUID withGrowth = sealed("10/BC", "2024-Q2", LATER);
        of(plan, withGrowth);

        assertThat(reportsOf(first)).contains(withGrowth.toString()).doesNotContain(beforeItWasOfTheLevel.toString());
        assertThat(reportsOf(second)).doesNotContain(withGrowth.toString());
    }

    private void of(UUID plan, UUID report) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("UPDATE report SET plan_id = ? WHERE id = ?", plan, report));
    }

    /** Reports of other tests may be of the same year. */
    private static List<String> reportsOf(UUID submission) {
        return as(Identity.AUDITOR)
                .queryParam("asOf", "2024-05-01T00:00:00Z")
                .get(URL + "submissions/" + submission)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("reports.id");
    }

    private static void usedBy(UUID submission, UUID report) {
        as(Identity.AUDITOR)
                .queryParam("asOf", "2024-05-01T00:00:00Z")
                .get(URL + "submissions/" + submission)
                .then()
                .statusCode(200)
                .body("reports.id", contains(report.toString()));
    }
}
