package vn.lantoa.media.declaration;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.outbox.Republish;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** A declaration appears on its topic under its agency, revision after revision; what was refused does not. */
@QuarkusTest
class PublishedDeclarationsTest extends MediaApi {

    private static final TopicProbe DECLARATIONS = new TopicProbe(PeriodDeclared.TOPIC);

    @Inject
    Republish republish;

    private static void declare(String period, int items, int status) {
        keyed(Identity.PRESS_BBD)
                .body(Map.of("period", period, "calendar", "DECREE", "items", items, "seconds", 30))
                .post("/api/v1/period-declarations")
                .then()
                .statusCode(status);
    }

    private static List<Seen> of(String period, int atLeast) {
        return DECLARATIONS.of(
                "BBD",
                event -> event.mentions(period) && period.equals(event.data().getString("period")),
                atLeast);
    }

    @Test
    void everyRevisionIsToldInOrder() {
        declare("2020-02", 3, 201);
        declare("2020-02", -1, 400);
        declare("2020-02", 4, 201);

        List<Seen> seen = of("2020-02", 2);
        assertThat(seen).extracting(Seen::type).containsOnly(PeriodDeclared.TYPE);
        assertThat(seen).extracting(Seen::version).containsExactly(1L, 2L);
        assertThat(seen).extracting(event -> event.data().getInt("revision")).containsExactly(1, 2);
        assertThat(seen).extracting(event -> event.data().getInt("items")).containsExactly(3, 4);
        assertThat(seen.get(0).data().getMap(""))
                .containsOnlyKeys(
                        "id", "agency", "calendar", "period", "revision", "items", "seconds", "nil", "declaredAt");
    }

    @Test
    void declarationsCanBeToldAgain() {
        declare("2020-03", 5, 201);
        of("2020-03", 1);

        republish.run(PeriodDeclared.AGGREGATE, Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));

        List<Seen> seen = of("2020-03", 2);
        assertThat(seen.get(1).data().getMap("")).isEqualTo(seen.get(0).data().getMap(""));
    }

    @Test
    void isWrittenAsItsGoldenJson() throws IOException {
        EventJson json = new EventJson();
        GoldenJson golden = GoldenJson.of(PeriodDeclared.class);

        golden.requireSame(json.write(json.read(golden.bytes(), PeriodDeclared.class)));
    }
}
