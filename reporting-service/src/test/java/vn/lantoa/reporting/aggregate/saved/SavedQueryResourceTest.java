package vn.lantoa.reporting.aggregate.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SavedQueryResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/saved-queries";
    private static final String WORKS = "{'measures':['works'],'groupBy':['agency']}";

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @BeforeEach
    void eachAgencyPublishedToday() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
            database.update("DELETE FROM saved_query");
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z")));
        LocalDate today = BusinessTime.today(clock);
        tell("BBD", 1, today);
        tell("BBD", 2, today.minusYears(3));
        tell("BTV", 3, today);
    }

    private void tell(String agency, int number, LocalDate day) {
        Instant published = day.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant();
        ContentItem item = new ContentItem(
                new UUID(41, number),
                1,
                "q-" + number,
                "q-" + number,
                "NEWS",
                "K",
                "vi",
                published,
                null,
                true,
                null,
                "OTHER",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                new UUID(1, 1),
                1,
                published,
                null);
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, 1),
                new ContentItemsRecorded(agency, List.of(item)),
                published));
    }

    private static ValidatableResponse save(Identity by, String code, String parameters) {
        String body = "{'code':'%s','name':'Mẫu','parameters':%s}".formatted(code, parameters);
        return as(by).body(body.replace('\'', '"')).post(URL).then();
    }

    private static ValidatableResponse result(Identity by, String code) {
        return as(by).get(URL + "/" + code + "/result").then();
    }

    @Test
    void isAskedByNameAndAnswersOfTheDaysThatItsPeriodMeansToday() {
        save(Identity.OFFICER, "NAM-NAY", "{'measures':['works'],'groupBy':['agency'],'period':'YEAR_TO_DATE'}")
                .statusCode(201)
                .body("parameters.calendar", equalTo("DECREE"))
                .body("parameters.genre", empty())
                .body("savedFor", nullValue());

        result(Identity.REPORTING_JOB, "NAM-NAY").statusCode(200).body("totals.works", equalTo(2));
        as(Identity.REPORTING_JOB)
                .queryParam("format", "csv")
                .queryParam("bom", true)
                .get(URL + "/NAM-NAY/result")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("aggregates-decree-agency.csv"))
                .body(containsString("BTV,1,"));
        as(Identity.REPORTING_JOB)
                .queryParam("format", "xlsx")
                .get(URL + "/NAM-NAY/result")
                .then()
                .statusCode(200)
                .header("ETag", not(nullValue()));
    }

    @Test
    void whoeverSavedItAPressAgencyGetsItsOwnFiguresOnly() {
        save(Identity.OFFICER, "TAT-CA", WORKS).statusCode(201);

        result(Identity.OFFICER, "TAT-CA").body("totals.works", equalTo(3));
        result(Identity.PRESS_BTV, "TAT-CA")
                .statusCode(200)
                .body("totals.works", equalTo(1))
                .body("rows.agency", equalTo(List.of("BTV")));
    }

    @Test
    void aPressAgencysIsFoundByItAndByOffices() {
        save(Identity.PRESS_BBD, "CUA-BBD", WORKS).statusCode(201).body("savedFor", equalTo("BBD"));

        as(Identity.PRESS_BTV).get(URL).then().body("items.code", not(hasItem("CUA-BBD")));
        result(Identity.PRESS_BTV, "CUA-BBD").statusCode(404).body("code", equalTo("SAVED_QUERY_NOT_FOUND"));
        as(Identity.OFFICER).get(URL + "?q=cua").then().body("items.code", hasItem("CUA-BBD"));
        result(Identity.PRESS_BBD, "CUA-BBD").body("totals.works", equalTo(2));
    }

    @Test
    void isChangedAndDeletedByWhoSavedItOrAnOfficer() {
        save(Identity.REPORTING_JOB, "CUA-MAY", WORKS).statusCode(201);
        save(Identity.OFFICER, "CUA-MAY", WORKS).statusCode(409).body("code", equalTo("SAVED_QUERY_EXISTS"));
        String other = "{\"name\":\"Khác\",\"parameters\":{\"measures\":[\"seconds\"]}}";

        put(Identity.APPROVER, other).statusCode(403).body("code", equalTo("SAVED_QUERY_OF_OTHERS"));
        put(Identity.REPORTING_JOB, other).statusCode(200).body("parameters.measures", equalTo(List.of("seconds")));
        delete(Identity.PRESS_BBD, "*").statusCode(403);
        as(Identity.REPORTING_JOB).delete(URL + "/CUA-MAY").then().statusCode(428);
        delete(Identity.OFFICER, "\"9\"").statusCode(412);
        delete(Identity.OFFICER, "*").statusCode(204);
        delete(Identity.OFFICER, "*").statusCode(404);
        as(Identity.AUDITOR)
                .queryParam("resource", "saved-queries/CUA-MAY")
                .get("/api/v1/audit/reporting")
                .then()
                .body("items.action", hasItem("DELETED"));
    }

    private static ValidatableResponse put(Identity by, String body) {
        return as(by).header("If-Match", "*").body(body).put(URL + "/CUA-MAY").then();
    }

    private static ValidatableResponse delete(Identity by, String tag) {
        return as(by).header("If-Match", tag).delete(URL + "/CUA-MAY").then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'measures':[]} | measures | AGGREGATE_MEASURES_REQUIRED",
                "{'measures':['likes']} | measures | AGGREGATE_MEASURE_UNKNOWN",
                "{'measures':['works','works']} | measures | AGGREGATE_MEASURE_REPEATED",
                "{'measures':['works'],'groupBy':['day']} | groupBy | AGGREGATE_DIMENSION_UNKNOWN",
                "{'measures':['works'],'agency':['XYZ']} | agency | AGGREGATE_AGENCY_UNKNOWN",
                "{'measures':['works'],'genre':['POEM']} | genre | AGGREGATE_GENRE_UNKNOWN",
                "{'measures':['works'],'language':['vi-VN']} | language | AGGREGATE_LANGUAGE_INVALID",
                "{'measures':['works'],'from':'2024-02-01','to':'2024-01-01'} | to | AGGREGATE_RANGE_EMPTY",
                "{'measures':['works'],'from':'2024-02-01','period':'CURRENT_YEAR'} | period | SAVED_QUERY_PERIOD_TWICE"
            })
    void isRefusedAsTheQuestionWouldBe(String parameters, String field, String code) {
        save(Identity.OFFICER, "SAI", parameters)
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem("parameters." + field))
                .body("violations[0].in", equalTo("body"));
    }
}
