package vn.lantoa.media.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.platform.data.outbox.Republish;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;
import vn.lantoa.platform.web.time.BusinessTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What was recorded of an agency on a day that is over is counted and told, once. */
@QuarkusTest
class DayControlTest extends MediaApi {

    private static final TopicProbe CONTROL = new TopicProbe(DayCounted.TOPIC);
    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);

    @Inject
    DayControlService controls;

    @Inject
    Republish republish;

    @Inject
    Sql sql;

    private final String agency = "C" + Bodies.freshId();

    private void recorded(String table, String id, int revision, String at) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "INSERT INTO " + table + " SELECT (jsonb_populate_record(NULL::" + table + ", ?::jsonb)).*",
                        """
                        {"%s": "%s", "item_id": "%s", "revision": %d, "agency": "%s", "external_id": "x",
                         "work_id": "x", "title": "x", "genre": "NEWS", "channel": "x", "language": "vi",
                         "published_at": "2019-05-01T00:00:00Z", "published_on": "2019-05-01", "new_production": true,
                         "reuse_ratio": 0, "purpose": "OTHER", "themes": [], "clause_paths": [],
                         "audiences": [], "withdrawn": false, "late": false, "submission_id": "%s", "line": 1, "recorded_at": "%s", "recorded_by": "x",
                         "observed_at": "2019-05-01T00:00:00Z", "source": "x", "plan_named": false}""".formatted(
                                        table.equals("content_revision") ? "item_id" : "observation_id",
                                        id,
                                        id,
                                        revision,
                                        agency,
                                        UUID.randomUUID(),
                                        at)));
    }

    @Test
    void everyRevisionOfTheLocalDayIsCountedAndTheDayOnce() {
        String item = UUID.randomUUID().toString();
        recorded("content_revision", item, 1, "2019-05-05T16:59:59Z");
        recorded("content_revision", item, 2, "2019-05-05T17:00:00Z");
        recorded("content_revision", item, 3, "2019-05-06T16:59:59Z");
        recorded("content_revision", item, 4, "2019-05-06T17:00:00Z");
        recorded("metric_observation_revision", UUID.randomUUID().toString(), 1, "2019-05-06T00:00:00Z");

        controls.count(DAY);
        controls.count(DAY);

        List<Seen> told = CONTROL.of(agency, seen -> !seen.isEmpty());
        assertThat(told).hasSize(1).first().satisfies(one -> {
            assertThat(one.type()).isEqualTo(DayCounted.TYPE);
            assertThat(one.data().getString("recordedOn")).isEqualTo("2019-05-06");
            assertThat(one.data().getInt("items")).isEqualTo(2);
            assertThat(one.data().getInt("observations")).isEqualTo(1);
        });
        republish.run(DayCounted.AGGREGATE, BusinessTime.startOf(DAY), Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(CONTROL.of(agency, seen -> seen.size() > 1).get(1).data().getMap(""))
                .isEqualTo(told.get(0).data().getMap(""));
    }
}
