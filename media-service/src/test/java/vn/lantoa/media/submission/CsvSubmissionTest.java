package vn.lantoa.media.submission;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** CSV goes the way of the other formats (rules.md §5). */
@QuarkusTest
class CsvSubmissionTest extends SubmissionApi {

    private static final String NAMES =
            "externalId,title,genre,channel,language,publishedAt,newProduction,purpose,themes,metrics.views\n";
    private static final String ROW =
            "%s,\"Chợ phiên,\nlàng nghề\",NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,true,POLITICAL_TASK,,12\n";

    private static RequestSpecification csv(Identity identity, String body) {
        return sending(identity).contentType("text/csv; charset=UTF-8").body(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsAreItemsAndItemsHaveObservationsInRows() {
        String id = Bodies.freshId();

        csv(Identity.PRESS_BBD, NAMES + ROW.formatted(id) + "x,y\n" + ROW.formatted(id))
                .post(ITEMS)
                .then()
                .statusCode(201)
                .body("state", equalTo("PARTLY_ACCEPTED"))
                .body("lines.status", contains("CREATED", "REJECTED", "REJECTED"))
                .body("lines[0].observation", equalTo("CREATED"))
                .body("lines[1].errors[0].code", equalTo("ROW_RAGGED"))
                .body("lines[1].errors[0].message", containsString("10"))
                .body("lines[2].errors[0].code", equalTo("DUPLICATE_IN_BODY"));
        csv(Identity.PRESS_BBD, "externalId,observedAt,views,source\n" + id + ",2024-04-02T00:00:00Z,30,Trang báo\n")
                .post(OBSERVATIONS)
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-items?externalId=" + id)
                .then()
                .body("items.title", contains("Chợ phiên, làng nghề"));
    }

    @Test
    void aColumnThatThereIsNotIsNamed() {
        csv(Identity.PRESS_BBD, "externalId,titel\na,b\n")
                .post(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("COLUMN_UNKNOWN"))
                .body("violations.field", contains("titel"));
    }

    @Test
    void aDryRunTakesCsvToo() {
        csv(Identity.PRESS_BBD, NAMES + ROW.formatted(Bodies.freshId()))
                .queryParam("dryRun", true)
                .post(ITEMS)
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }
}
