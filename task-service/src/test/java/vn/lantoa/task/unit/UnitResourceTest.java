package vn.lantoa.task.unit;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** rules.md §2: units of figures come from a list. */
@QuarkusTest
class UnitResourceTest extends TaskApi {

    private static final String UNITS = "/api/v1/units";

    @ParameterizedTest
    @ValueSource(strings = {"vận động viên", "VAN DONG VIEN", "viên vận", "athlete", "vđv"})
    void aUnitIsFoundByAnyOfItsNames(String words) {
        as(Identity.VIEWER)
                .queryParam("q", words)
                .get(UNITS)
                .then()
                .statusCode(200)
                .body("items.code", contains("athlete"))
                .body("items[0].name", equalTo("vận động viên"))
                .body("items[0].nameEn", equalTo("athlete"))
                .body("items[0].aliases", hasItem("VĐV"));
    }

    @Test
    void theListIsCutIntoPagesInTheOrderThatIsAskedFor() {
        as(Identity.VIEWER)
                .queryParam("size", 2)
                .queryParam("sort", "-code")
                .queryParam("page", 1)
                .get(UNITS)
                .then()
                .statusCode(200)
                .body("items.code", contains("view", "video"))
                .body("page.totalItems", greaterThan(50));
        as(Identity.VIEWER)
                .queryParam("q", "không có đơn vị này")
                .get(UNITS)
                .then()
                .body("items", hasSize(0));
        as(Identity.VIEWER)
                .queryParam("sort", "kg")
                .get(UNITS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }
}
