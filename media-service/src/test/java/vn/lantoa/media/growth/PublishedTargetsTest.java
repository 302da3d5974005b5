package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.outbox.Republish;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** A target appears on its topic with each change inside it; what was refused does not. */
@QuarkusTest
class PublishedTargetsTest extends MediaApi {

    private static final TopicProbe TARGETS = new TopicProbe(GrowthTargetChanged.TOPIC);

    @Inject
    Republish republish;

    private static String aTarget() {
        return as(Identity.OFFICER)
                .body(TargetMother.target())
                .post("/api/v1/growth-targets")
                .path("id");
    }

    private static void put(String target, String condition, String value, Map<String, Object> baseline, int status) {
        as(Identity.OFFICER)
                .header(condition, value)
                .body(baseline)
                .put("/api/v1/growth-targets/" + target + "/baselines/BBD/NEWS_ITEMS")
                .then()
                .statusCode(status);
    }

    private static void approve(String target) {
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/growth-targets/" + target + "/approve")
                .then()
                .statusCode(200);
    }

    @Test
    void everyChangeInsideATargetRaisesItsVersionAndIsTold() {
        String target = aTarget();
        put(target, "If-None-Match", "*", TargetMother.baseline(), 201);
        put(target, "If-None-Match", "*", TargetMother.baseline(), 409);
        approve(target);
        put(target, "If-Match", "*", Map.of("calendar", "DECREE", "value", 1_000, "source", "sửa lại"), 200);
        approve(target);

        List<Seen> seen = TARGETS.of(target, 5);
        assertThat(seen)
                .extracting(Seen::version)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(5);
        assertThat(seen).extracting(Seen::type).containsOnly(GrowthTargetChanged.TYPE);
        assertThat(seen)
                .extracting(event -> event.data().getString("state"))
                .containsExactly("DRAFT", "DRAFT", "APPROVED", "APPROVED", "APPROVED");
        assertThat(seen)
                .extracting(event -> event.data().getList("baselines.value"))
                .containsExactly(List.of(), List.of(1_300), List.of(1_300), List.of(1_300), List.of(1_000));
        assertThat(seen)
                .extracting(event -> event.data().getList("baselines.approved"))
                .containsExactly(List.of(), List.of(false), List.of(true), List.of(true), List.of(true));
    }

    @Test
    void aTargetCanBeToldAgain() {
        String target = aTarget();
        TARGETS.of(target, 1);

        republish.run(GrowthTargetChanged.AGGREGATE, Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));

        List<Seen> seen = TARGETS.of(target, 2);
        assertThat(seen.get(1).version()).isEqualTo(seen.get(0).version());
        assertThat(seen.get(1).data().getMap("")).isEqualTo(seen.get(0).data().getMap(""));
    }
}
