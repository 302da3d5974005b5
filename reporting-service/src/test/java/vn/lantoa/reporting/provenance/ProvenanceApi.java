package vn.lantoa.reporting.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;

/** What the tests of where figures come from have in common: items that are told, figures, and their pages. */
abstract class ProvenanceApi extends ReportingApi {

    static final EventType<SubmissionRecorded> SUBMISSION = EventType.of(SubmissionRecorded.class);
    static final String URL = "/api/v1/provenance/";
    static final String PLAN = new UUID(7, 7).toString();
    static final UUID ITEM = new UUID(5, 1);
    static final String KNOWN = "2024-04-01T00:00:00Z";
    static final String CORRECTED = "2024-04-03T00:00:00Z";
    static final String LATER = "2024-04-05T00:00:00Z";

    /** Submissions of this test alone: of each the first word stands. */
    final UUID first = UUID.randomUUID();

    final UUID second = UUID.randomUUID();

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Emptied emptied;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "CENTRAL", "2023-01-01T00:00:00Z")));
    }

    static ValidatableResponse figure(String id) {
        return as(Identity.AUDITOR)
                .pathParam("id", id)
                .get(URL + "figures/{id}")
                .then()
                .statusCode(200);
    }

    static ContentItem item(int number, int revision, String genre, UUID submission, int line) {
        return item(number, "w-" + number, revision, genre, submission, line);
    }

    static ContentItem item(int number, String work, int revision, String genre, UUID submission, int line) {
        return new ContentItem(
                new UUID(5, number),
                revision,
                "x-" + number,
                work,
                genre,
                "web",
                "vi",
                Instant.parse("2024-02-10T03:00:00Z"),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                false,
                submission,
                line,
                Instant.parse(KNOWN),
                null);
    }

    void sent(String agency, String at, UUID submission, ContentItem... items) {
        Instant known = Instant.parse(at);
        told.all(List.of(
                Told.event(
                        SUBMISSION,
                        agency,
                        1,
                        new SubmissionRecorded(
                                submission,
                                agency,
                                "ITEMS",
                                "ACCEPTED",
                                items.length,
                                items.length,
                                0,
                                0,
                                0,
                                "ab".repeat(32),
                                known),
                        known),
                Told.event(
                        FactBatch.CONTENT,
                        agency,
                        items[0].revision(),
                        new ContentItemsRecorded(agency, List.of(items)),
                        known)));
    }

    UUID sealed(String number, String period, String asOf) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("""
                INSERT INTO report (id, version, created_at, created_by, updated_at, updated_by, type, period, calendar,
                  title, state, as_of, settled, dataset, writers, number, sealed_at, snapshot_id)
                VALUES (?, 1, now(), 't', now(), 't', 'AD_HOC', ?, 'DECREE', 'mẫu', 'SEALED', ?, true, '{}',
                  '{}', ?, ?, ?)""", id, period, Instant.parse(asOf), number, Instant.parse(asOf), id));
        return id;
    }
}
