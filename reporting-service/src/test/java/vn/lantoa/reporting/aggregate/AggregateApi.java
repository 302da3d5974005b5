package vn.lantoa.reporting.aggregate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;

/** What the tests of figures by agency, time and content have in common: items that are told, and questions. */
abstract class AggregateApi extends ReportingApi {

    static final String URL = "/api/v1/aggregates";

    /** 15 March in Việt Nam. */
    static final String LATE_EVENING = "2024-03-14T17:30:00Z";

    static final Instant FIRST_KNOWN = Instant.parse("2024-04-01T00:00:00Z");

    @Inject
    Told told;

    @Inject
    Emptied emptied;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
        });
        told.all(List.of(
                TargetMother.newest("BBD", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("VTV", "CENTRAL", "2023-01-01T00:00:00Z")));
    }

    static ContentItem item(int number, int revision, String channel, String publishedAt, boolean withdrawn) {
        return new ContentItem(
                new UUID(5, number),
                revision,
                "x-" + number,
                "w-" + number,
                "NEWS",
                channel,
                "vi-VN",
                Instant.parse(publishedAt),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of("T01", "T02"),
                List.of("II.3.1.a-2"),
                List.of(),
                new UUID(7, 7),
                null,
                withdrawn,
                false,
                new UUID(1, 1),
                1,
                FIRST_KNOWN,
                null);
    }

    void tell(String agency, Instant known, ContentItem item) {
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, item.revision()),
                new ContentItemsRecorded(agency, List.of(item)),
                known));
    }

    void tell(String agency, int number, String channel, String publishedAt) {
        tell(agency, FIRST_KNOWN, item(number, 1, channel, publishedAt, false));
    }

    static RequestSpecification asked(String measures, String groupBy) {
        return as(Identity.OFFICER).queryParam("measures", measures).queryParam("groupBy", groupBy);
    }

    static String sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (!zip.getNextEntry().getName().equals("xl/worksheets/sheet1.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
