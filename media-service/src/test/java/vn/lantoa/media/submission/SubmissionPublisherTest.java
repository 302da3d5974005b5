package vn.lantoa.media.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.outbox.Republish;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored appears on the topics, in order; what is not stored does not. */
@QuarkusTest
class SubmissionPublisherTest extends SubmissionApi {

    private static final TopicProbe CONTENT = new TopicProbe(ContentItemsRecorded.TOPIC);
    private static final TopicProbe OBSERVED = new TopicProbe(ObservationsRecorded.TOPIC);
    private static final TopicProbe SUBMITTED = new TopicProbe(SubmissionRecorded.TOPIC);
    private static final TopicProbe PRESS = new TopicProbe(PressAgencyChanged.TOPIC);

    @Inject
    Republish republish;

    private static List<Seen> awaitEvents(TopicProbe topic, Predicate<Seen> wanted, int many) {
        return topic.of("BBD", wanted, many);
    }

    private static Predicate<Seen> ofItem(String list, String id) {
        return seen ->
                seen.mentions(id) && seen.data().getList(list + ".externalId").contains(id);
    }

    @Test
    void anItemItsObservationAndItsSubmissionAreTold() {
        String id = Bodies.freshId();
        Map<String, Object> item = Body.with(Bodies.item(id), "metrics", Map.of("views", 7));
        String submission = submit(Identity.PRESS_BBD, item).extract().path("id");

        Seen content = awaitEvents(CONTENT, ofItem("items", id), 1).get(0);
        assertThat(content.type()).isEqualTo(ContentItemsRecorded.TYPE);
        assertThat(content.data().getString("agency")).isEqualTo("BBD");
        assertThat(content.data().getInt("items[0].revision")).isEqualTo(1);
        assertThat(content.data().getString("items[0].workId")).isEqualTo(id);
        assertThat(content.data().getString("items[0].publishedAt")).isEqualTo("2024-03-29T01:00:00Z");
        assertThat(content.data().getString("items[0].submissionId")).isEqualTo(submission);
        Seen observed = awaitEvents(OBSERVED, ofItem("observations", id), 1).get(0);
        assertThat(observed.data().getString("observations[0].itemId"))
                .isEqualTo(content.data().getString("items[0].id"));
        assertThat(observed.data().getLong("observations[0].views")).isEqualTo(7);
        assertThat(observed.data().getString("observations[0].source")).isEqualTo("BBD");
        Seen submitted =
                awaitEvents(SUBMITTED, seen -> seen.mentions(submission), 1).get(0);
        assertThat(submitted.data().getInt("created")).isEqualTo(1);
        assertThat(submitted.data().getString("kind")).isEqualTo("ITEMS");
    }

    @Test
    void revisionsOfAnItemAreToldInOrderAndAnUnchangedOneIsNot() {
        String id = Bodies.freshId();
        for (String title : List.of("một", "hai", "hai", "ba")) {
            submit(Identity.PRESS_BBD, Body.with(Bodies.item(id), "title", title));
        }

        assertThat(awaitEvents(CONTENT, ofItem("items", id), 3))
                .extracting(seen -> seen.data().getInt("items[0].revision"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatIsRejectedTriedOutOrUndoneIsNotTold() {
        String rejected = Bodies.freshId();
        String tried = Bodies.freshId();
        String undone = Bodies.freshId();
        Map<String, Object> bad = Body.with(Bodies.item(rejected), "genre", "POEM");
        submit(Identity.PRESS_BBD, bad);
        as(Identity.PRESS_BBD)
                .queryParam("dryRun", true)
                .body(Map.of("items", List.of(Bodies.item(tried))))
                .post(ITEMS)
                .then()
                .statusCode(200);
        sending(Identity.PRESS_BBD)
                .queryParam("atomic", true)
                .body(Map.of("items", List.of(Bodies.item(undone), bad)))
                .post(ITEMS)
                .then()
                .statusCode(400);

        String after = Bodies.freshId();
        submit(Identity.PRESS_BBD, Bodies.item(after));
        awaitEvents(CONTENT, ofItem("items", after), 1);
        assertThat(CONTENT.of("BBD"))
                .anyMatch(seen -> seen.mentions(after))
                .noneMatch(seen -> Stream.of(rejected, tried, undone).anyMatch(seen::mentions));
    }

    @Test
    void aChangedPressAgencyIsTold() {
        String code = "PR-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo mẫu",
                        "level",
                        "CENTRAL",
                        "pressTypes",
                        List.of("PRINT"),
                        "keyMultimedia",
                        false,
                        "residentOffice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);

        Seen told = PRESS.of(code, 1).get(0);
        assertThat(told.data().getString("level")).isEqualTo("CENTRAL");
        assertThat(told.data().getBoolean("residentOffice")).isTrue();

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of(
                        "name",
                        "Báo mẫu",
                        "level",
                        "CENTRAL",
                        "pressTypes",
                        List.of("PRINT"),
                        "residentOffice",
                        true,
                        "residences",
                        List.of(Map.of("kind", "OFFICE", "code", "VP", "validFrom", "2099-01-01"))))
                .put("/api/v1/press-agencies/" + code)
                .then()
                .statusCode(200);
        assertThat(PRESS.of(code, 2).get(1).data().getBoolean("residentOffice"))
                .as("not yet")
                .isFalse();
    }

    private long tellAgain(String aggregate, Instant from) {
        return republish.run(aggregate, from, Instant.now().plusSeconds(1));
    }

    @Test
    void whatWasToldCanBeToldAgainByteForByte() {
        Instant before = Instant.now();
        String id = Bodies.freshId();
        Map<String, Object> item = Body.with(Bodies.item(id), "metrics", Map.of("views", 7));
        submit(Identity.PRESS_BBD, item);
        submit(Identity.PRESS_BBD, Body.with(item, "title", "Đã sửa"));

        assertThat(tellAgain(ContentItemsRecorded.AGGREGATE, before)).isEqualTo(1);
        assertThat(tellAgain(ObservationsRecorded.AGGREGATE, before)).isEqualTo(1);
        assertThat(tellAgain(SubmissionRecorded.AGGREGATE, before)).isEqualTo(2);

        List<Seen> told = awaitEvents(CONTENT, ofItem("items", id), 3);
        assertThat(told.get(2).data().<Object>getList("items"))
                .containsExactly(
                        told.get(0).data().get("items[0]"), told.get(1).data().get("items[0]"));
        List<Seen> observed = awaitEvents(OBSERVED, ofItem("observations", id), 2);
        assertThat(observed.get(1).data().<Object>get("observations"))
                .isEqualTo(observed.get(0).data().get("observations"));
    }
}
