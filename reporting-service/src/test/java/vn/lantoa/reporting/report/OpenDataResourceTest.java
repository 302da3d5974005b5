package vn.lantoa.reporting.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A sealed dataset in the forms that portals take. */
@QuarkusTest
class OpenDataResourceTest extends ReportApi {

    private static final String SERIES = "'dcat:isVersionOf'.'@id'";

    private static final String WHOLE_YEAR =
            "{\"type\":\"YEARLY\",\"period\":\"2024\",\"calendar\":\"DECREE\",\"asOf\":\"2024-05-01T00:00:00Z\"}";

    private static String sealed() {
        return sealed(WHOLE_YEAR);
    }

    private static String sealed(String entry) {
        String report = as(Identity.OFFICER)
                .body(entry)
                .post(URL)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        write(report, "RESULTS", "Đã đăng {{figure:works}} tác phẩm").statusCode(200);
        step(Identity.OFFICER, report, "submit").statusCode(200);
        step(Identity.APPROVER, report, "approve").statusCode(200);
        return step(Identity.APPROVER, report, "seal").statusCode(200).extract().path("snapshotId");
    }

    private static ValidatableResponse of(String snapshot, String form) {
        return as(Identity.VIEWER).get(SNAPSHOTS + "/" + snapshot + "/" + form).then();
    }

    @Test
    void aSealedDatasetIsCsvWithColumnsThatAreDescribedAndARecordWhoseEditionsAreChained() {
        String first = sealed();
        String second = sealed();

        byte[] csv = of(second, "dataset.csv")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("figure,metric,cell,period,calendar,asOf,unit,value\r\n"))
                .extract()
                .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("\"works:agency=BBD,genre=NEWS:2024:DECREE:2024-05-01T00:00:00Z\",works,"
                        + "agency=BBD;genre=NEWS,2024,DECREE,2024-05-01T00:00:00Z,WORK,2\r\n");
        of(second, "dataset.csv-metadata.json")
                .statusCode(200)
                .contentType(startsWith("application/csvm+json"))
                .body("url", equalTo("dataset.csv"))
                .body("tableSchema.primaryKey", equalTo("figure"))
                .body("tableSchema.columns.name", hasItems("figure", "value"));
        of(second, "dcat")
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'adms:status'", equalTo("RESTATED"))
                .body("'dcat:previousVersion'.'@id'", equalTo("urn:uuid:" + first))
                .body("'dct:isReplacedBy'", nullValue())
                .body("'dcat:distribution'.'spdx:checksum'.'spdx:checksumValue'", hasItem(Sha256.of(csv)));
        of(first, "dcat")
                .body("'adms:status'", equalTo("SUPERSEDED"))
                .body("'dct:isReplacedBy'.'@id'", equalTo("urn:uuid:" + second))
                .body("'dcat:isVersionOf'.'dcat:hasCurrentVersion'.'@id'", equalTo("urn:uuid:" + second));
    }

    @Test
    void reportsOnDifferentOccasionsAreNoEditionsOfEachOther() {
        String occasion = WHOLE_YEAR.replace("YEARLY\"", "AD_HOC\",\"title\":\"Về giải đua\"");
        String other = sealed(occasion.replace("giải đua", "lễ hội"));
        String first = sealed(occasion);

        of(first, "dcat").statusCode(200).body("'adms:status'", equalTo("ORIGINAL"));
        String next = sealed(occasion);
        of(first, "dcat").body("'adms:status'", equalTo("SUPERSEDED"));
        String series = of(first, "dcat").extract().path(SERIES);
        of(next, "dcat").body(SERIES, equalTo(series));
        of(other, "dcat").body(SERIES, not(equalTo(series)));
    }

    @Test
    void whatARecordLeadsToHasTheChecksumItSays() {
        String snapshot = sealed();
        JsonPath dcat = of(snapshot, "dcat").extract().jsonPath();

        for (int at : new int[] {0, 1}) {
            String distribution = "'dcat:distribution'[" + at + "].";
            URI url = URI.create(SNAPSHOTS + "/" + snapshot + "/dcat")
                    .resolve(dcat.getString(distribution + "'dcat:downloadURL'.'@id'"));
            byte[] bytes = as(Identity.VIEWER)
                    .accept("*/*")
                    .get(url.toString())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(dcat.getString(distribution + "'spdx:checksum'.'spdx:checksumValue'"))
                    .isEqualTo(Sha256.of(bytes));
        }
    }

    @Test
    void whatIsNotThereHasNoForm() {
        for (String form : List.of("dataset.csv", "dataset.csv-metadata.json", "dcat")) {
            of("00000000-0000-7000-8000-000000000000", form)
                    .statusCode(404)
                    .body("code", equalTo("SNAPSHOT_NOT_FOUND"));
        }
    }
}
