package vn.lantoa.platform.web.sample;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Lists: 41 boats, whatever is asked for. */
@QuarkusTest
class ListTest extends BoatApi {

    private static String links(String query) {
        return as(Roles.VIEWER)
                .get(BOATS + query)
                .then()
                .statusCode(200)
                .extract()
                .header("Link");
    }

    @Test
    void aListSaysWhichPageItIsOfHowMany() {
        as(Roles.VIEWER)
                .get(BOATS + "?page=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("page.number", equalTo(1))
                .body("page.size", equalTo(20))
                .body("page.totalItems", equalTo(41))
                .body("page.totalPages", equalTo(3));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | first=0 next=1 last=2",
                "?page=1 | first=0 prev=0 next=2 last=2",
                "?page=2 | first=0 prev=1 last=2",
                "?page=9 | first=0 prev=2 last=2",
                "?size=41 | first=0 last=0",
                "?size=200 | first=0 last=0"
            })
    void linksLeadToTheOtherPages(String query, String relations) {
        String found = links(query)
                .replaceAll("<[^>]*[?&]page=(\\d+)[^>]*>; rel=\"(\\w+)\"(, )?", "$2=$1 ")
                .strip();

        assertThat(found).isEqualTo(relations);
    }

    @Test
    void linksKeepTheFiltersAsTheyWereWritten() {
        assertThat(links("?kind=F1H2O&q=b%C3%ACnh%20%26%2B%22%3E%25&page=1&size=20&sort=-name"))
                .contains("kind=F1H2O")
                .contains("q=b%C3%ACnh%20%26%2B%22%3E%25")
                .contains("sort=-name")
                .startsWith("</api/v1/boats?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?kind=F1H2O",
                "?builtOn=2024-03-29",
                "?size=200",
                "?sort=kind,-name",
                "?years=2023&years=2024",
                "?q="
            })
    void whatTheOperationDeclaresIsTaken(String query) {
        as(Roles.VIEWER).get(BOATS + query).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource({
        "?color=red, PARAMETER_UNKNOWN, color",
        "?Kind=F1H2O, PARAMETER_UNKNOWN, Kind",
        "?dryRun=true, PARAMETER_UNKNOWN, dryRun",
        "?kind=F1H2O&kind=F1H2O, PARAMETER_INVALID, kind",
        "?kind=, PARAMETER_INVALID, kind",
        "?sort=, PARAMETER_EMPTY, sort",
        "?sort=%20, PARAMETER_EMPTY, sort",
        "?kind=f1h2o, PARAMETER_INVALID, kind",
        "?builtOn=2024-02-30, PARAMETER_INVALID, builtOn",
        "?builtOn=today, PARAMETER_INVALID, builtOn",
        "?years=2023&years=x, PARAMETER_INVALID, years",
        "?page=-1, PARAMETER_INVALID, page",
        "?page=x, PARAMETER_INVALID, page",
        "?page=99999999999, PARAMETER_INVALID, page",
        "?page=0&page=1, PARAMETER_INVALID, page",
        "?size=0, PARAMETER_INVALID, size",
        "?size=201, PARAMETER_INVALID, size",
        "?sort=color, PARAMETER_INVALID, sort",
        "'?sort=name,name', PARAMETER_INVALID, sort",
        "?q=a%00b, TEXT_INVISIBLE, q",
        "?q=a%E2%80%AEb, TEXT_INVISIBLE, q"
    })
    void anyOtherParameterIsNamed(String query, String code, String name) {
        isProblem(as(Roles.VIEWER).get(BOATS + query).then(), 400, code)
                .body("violations.field", equalTo(List.of(name)))
                .body("violations.in", equalTo(List.of("query")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/7", "/0190a0b0", "/1-1-1-1-1"})
    void aSegmentThatIsNoIdIsNamed(String id) {
        isProblem(as(Roles.VIEWER).get(BOATS + id).then(), 400, "PARAMETER_INVALID")
                .body("violations.field", equalTo(List.of("id")))
                .body("violations.in", equalTo(List.of("path")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv                       | text/csv;charset=UTF-8",
                "text/csv, */*                  | text/csv;charset=UTF-8",
                "text/csv, application/json     | application/json",
                "text/csv;q=0, application/json | application/json",
                "*/*                            | application/json"
            })
    void aListIsATableToWhoAsksForOne(String accept, String type) {
        assertThat(as(Roles.VIEWER)
                        .accept(accept)
                        .get(BOATS)
                        .then()
                        .statusCode(200)
                        .extract()
                        .contentType()
                        .replace(" ", ""))
                .startsWith(type);
    }

    /** Two of 41, as the file's name says; what a spreadsheet would take for a formula is text. */
    @Test
    void aTableSaysWhichRowsItHas() {
        var table = as(Roles.VIEWER)
                .accept("text/csv")
                .queryParam("q", "=A1")
                .get(BOATS)
                .then()
                .statusCode(200)
                .extract();

        assertThat(table.asString()).isEqualTo("\uFEFFitem\r\n'=A1\r\n");
        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"boats.1-1-of-41.csv\"");
        assertThat(table.header("Vary")).endsWith(", Accept");
        assertThat(table.header("Link")).contains("size=10000");
        as(Roles.VIEWER)
                .accept("text/csv")
                .get(BOATS + "?page=3&size=20")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"boats.0-of-41.csv\"");
        as(Roles.VIEWER)
                .accept("text/csv")
                .get(BOATS + "?page=1&size=10000")
                .then()
                .statusCode(200);
        as(Roles.VIEWER).accept("text/csv").get(BOATS + "?size=10001").then().statusCode(400);
    }
}
