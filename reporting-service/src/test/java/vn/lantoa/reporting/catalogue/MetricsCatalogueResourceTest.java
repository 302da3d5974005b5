package vn.lantoa.reporting.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.service.ServiceDocument;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.metric.AggregateMeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class MetricsCatalogueResourceTest extends ReportingApi {

    private static final String URL = "/api/v1/metrics-catalogue";

    @Test
    void saysWhatEachNumberIs() {
        as(Identity.PRESS_BBD)
                .get(URL)
                .then()
                .statusCode(200)
                .body(
                        "metrics.code",
                        equalTo(MetricsCatalogue.ALL.stream()
                                .map(metric -> metric.code())
                                .toList()))
                .body("metrics[0].code", equalTo("works"))
                .body("metrics[0].name.vi", equalTo("Tác phẩm"))
                .body("metrics[0].unit", equalTo("WORK"))
                .body("metrics[0].additiveOver", hasItems("agency", "month", "channel"))
                .body("metrics[0].additiveOver", not(hasItems("theme")))
                .body("metrics[0].rule", equalTo("rules.md §9"));
    }

    @Test
    void saysWhatOneNumberIs() {
        as(Identity.OFFICER)
                .get(URL + "/growth")
                .then()
                .statusCode(200)
                .body("formula.en", equalTo("Actual / baseline − 1, ten decimals; null with a reason."))
                .body("rule", equalTo("rules.md §3"));

        as(Identity.OFFICER).get(URL + "/nothing").then().statusCode(404).body("code", equalTo("METRIC_NOT_FOUND"));
    }

    @Test
    void whatSaysWhereItIsShownIsShownThere() {
        JsonPath document = JsonPath.from(ServiceDocument.fetch().json());

        MetricsCatalogue.ALL.stream()
                .flatMap(metric -> metric.shownIn().stream())
                .map(place -> place.split("\\."))
                .forEach(place -> {
                    String schema = "components.schemas." + place[0];
                    Set<String> shown = new HashSet<>();
                    Optional.ofNullable(document.<List<String>>get(schema + ".enum"))
                            .ifPresent(shown::addAll);
                    Optional.ofNullable(document.<Map<String, Object>>get(schema + ".properties"))
                            .ifPresent(properties -> shown.addAll(properties.keySet()));
                    assertThat(shown).as(place[0]).contains(place[1]);
                });
    }

    @Test
    void theDocumentDescribesByItWhatIsShown() {
        JsonPath document = JsonPath.from(ServiceDocument.fetch().json());

        for (AggregateMeasure measure : AggregateMeasure.values()) {
            String formula = measure.definition().formula().en();
            for (String schema : new String[] {"AggregateRow", "AggregateTotals"}) {
                assertThat(document.<String>get(
                                "components.schemas." + schema + ".properties." + measure.key() + ".description"))
                        .isEqualTo(formula);
            }
        }
        assertThat(document.<String>get("components.schemas.ScorecardKpi.properties.growth.description"))
                .isEqualTo("Actual / baseline − 1, ten decimals; null with a reason.");
        assertThat(document.<String>get("components.schemas.GrowthMeasure.description"))
                .contains("- `TV_SECONDS`: "
                        + GrowthMeasure.TV_SECONDS.definition().formula().en());
        assertThat(document.<String>get(
                        "paths.'/api/v1/aggregates'.get.parameters.find { it.name == 'measures' }.description"))
                .contains("works, publications, seconds");
    }
}
