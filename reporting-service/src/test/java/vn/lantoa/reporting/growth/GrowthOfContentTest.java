package vn.lantoa.reporting.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.lantoa.reporting.growth.TargetMother.agency;
import static vn.lantoa.reporting.growth.TargetMother.baseline;
import static vn.lantoa.reporting.growth.TargetMother.declared;
import static vn.lantoa.reporting.growth.TargetMother.target;

/** From the items that an agency sends to the rows of its target, now and as it was known (rules.md §3, §9). */
@QuarkusTest
class GrowthOfContentTest extends ReportingApi {

    private static final EventType<ContentItemsRecorded> ITEMS = EventType.of(ContentItemsRecorded.class);
    private static final String BEFORE_ALL = "2023-12-01T00:00:00Z";
    private static final String KNOWN = "2024-02-20T00:00:00Z";
    private static final String ASKED = "2024-02-21T00:00:00Z";
    private static final String CORRECTED = "2024-02-22T00:00:00Z";

    @Inject
    Told told;

    private final UUID id = UUID.randomUUID();
    private final String bbd = "C" + id.toString().substring(0, 8);
    private long version;

    @BeforeEach
    void aTargetIsToldAndItsFirstMonthsAreDeclared() {
        String level = "L" + id;
        told.one(agency(bbd, level, BEFORE_ALL));
        int[] ten = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
        told.one(target(id, null, 1, level, "APPROVED", BEFORE_ALL, List.of(baseline(bbd, true, ten))));
        told.all(declared(bbd, 2));
    }

    /** An item as it counts: new news of a political task, published in the decree's January. */
    private record Item(
            String name,
            int revision,
            String work,
            String at,
            String genre,
            String reuse,
            String purpose,
            boolean fresh,
            boolean withdrawn) {

        static Item named(String name) {
            return new Item(name, 1, name, "2024-01-10T03:00:00Z", "NEWS", "0.5", "POLITICAL_TASK", true, false);
        }

        Item of(String theWork) {
            return new Item(name, revision, theWork, at, genre, reuse, purpose, fresh, withdrawn);
        }

        Item published(String when) {
            return new Item(name, revision, work, when, genre, reuse, purpose, fresh, withdrawn);
        }

        Item genre(String other) {
            return new Item(name, revision, work, at, other, reuse, purpose, fresh, withdrawn);
        }

        Item reused(String ratio) {
            return new Item(name, revision, work, at, genre, ratio, purpose, fresh, withdrawn);
        }

        Item serving(String other) {
            return new Item(name, revision, work, at, genre, reuse, other, fresh, withdrawn);
        }

        Item old() {
            return new Item(name, revision, work, at, genre, reuse, purpose, false, withdrawn);
        }

        Item withdrawnAs(int number) {
            return new Item(name, number, work, at, genre, reuse, purpose, fresh, true);
        }
    }

    private void sent(String recordedAt, Item... items) {
        List<ContentItem> revisions = new ArrayList<>();
        for (Item item : items) {
            revisions.add(new ContentItem(
                    UUID.nameUUIDFromBytes((bbd + item.name()).getBytes()),
                    item.revision(),
                    item.name(),
                    item.work(),
                    item.genre(),
                    "web",
                    "vi",
                    Instant.parse(item.at()),
                    item.genre().equals("TV_PROGRAMME") ? 90 : null,
                    item.fresh(),
                    new BigDecimal(item.reuse()),
                    item.purpose(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    item.withdrawn(),
                    false,
                    id,
                    1,
                    Instant.parse(recordedAt),
                    null));
        }
        told.one(
                Told.event(ITEMS, bbd, ++version, new ContentItemsRecorded(bbd, revisions), Instant.parse(recordedAt)));
    }

    private ValidatableResponse growth(String asOf) {
        var request = as(Identity.OFFICER).queryParam("targetId", id).queryParam("period", "2024-02");
        return (asOf == null ? request : request.queryParam("asOf", asOf))
                .get("/api/v1/growth")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyNewWorkThatServesThePurposesCounts() {
        sent(
                KNOWN,
                Item.named("counts"),
                Item.named("essential").serving("ESSENTIAL_INFORMATION"),
                Item.named("other").serving("OTHER"),
                Item.named("reused").reused("0.51"),
                Item.named("old").old(),
                Item.named("video").genre("VIDEO"),
                Item.named("withdrawn").withdrawnAs(1),
                Item.named("tv").genre("TV_PROGRAMME"));

        growth(null)
                .body("rows[0].measure", equalTo("NEWS_ITEMS"))
                .body("rows[0].actual", equalTo(2))
                .body("rows[1].measure", equalTo("TV_SECONDS"))
                .body("rows[1].actual", equalTo(90));
        growth(ASKED).body("rows[0].actual", equalTo(2)).body("rows[1].actual", equalTo(90));
    }

    @Test
    void aWorkCountsOnceOnTheDayOfItsRepresentative() {
        sent(
                KNOWN,
                Item.named("first").of("w").old().published("2023-12-20T00:00:00Z"),
                Item.named("second").of("w").published("2024-01-10T00:00:00Z"),
                Item.named("third").of("w").published("2024-02-01T00:00:00Z"));

        growth(null).body("rows[0].actual", equalTo(1)).body("rows[0].inPeriod.actual", equalTo(0));
    }

    /** By its bytes B comes before a; in a dictionary, by which this database orders text, it comes after it. */
    @Test
    void ofTwoThatWerePublishedAtOnceTheLesserIdByItsBytesStandsNowAndAsOfThen() {
        sent(KNOWN, Item.named("a").of("w"), Item.named("B").of("w").reused("0.9"));
        sent(CORRECTED, Item.named("c").of("w").published("2024-02-01T00:00:00Z"));

        growth(null).body("rows[0].actual", equalTo(0));
        growth(ASKED).body("rows[0].actual", equalTo(0));
    }

    @Test
    void theLocalDayDecidesTheMonth() {
        // 14 January 17:30 in London is 15 January in Việt Nam: the decree's February
        sent(KNOWN, Item.named("late").published("2024-01-14T17:30:00Z"));

        growth(null).body("rows[0].inPeriod.actual", equalTo(1));
    }

    @Test
    void anAnswerAsOfThePastKnowsOnlyWhatWasKnown() {
        sent(KNOWN, Item.named("a").of("w"), Item.named("b"));
        sent(CORRECTED, Item.named("a").of("w").withdrawnAs(2), Item.named("c"), Item.named("d"));

        growth(ASKED).body("rows[0].actual", equalTo(2)).body("asOf", equalTo("2024-02-21T00:00:00Z"));
        growth("2024-02-19T00:00:00Z").body("rows[0].actual", equalTo(0));
        growth(null).body("rows[0].actual", equalTo(3)).body("asOf", nullValue());
    }

    /**
     * Items of few works that are published, moved, changed and withdrawn in any order; each answer is asked for again
     * at the end.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasAnsweredIsAnsweredAsOfThen(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> revisions = new HashMap<>();
        Map<String, List<Object>> answers = new LinkedHashMap<>();
        for (int step = 0; step < 12; step++) {
            Instant at = Instant.parse(KNOWN).plusSeconds(60L * step);
            sent(at.toString(), any(random, revisions), any(random, revisions));
            answers.put(at.plusSeconds(30).toString(), figures(growth(null)));
        }

        answers.forEach(
                (asOf, figures) -> assertThat(figures(growth(asOf))).as(asOf).isEqualTo(figures));
        assertThat(answers.values().stream().distinct().count()).isGreaterThan(3);
    }

    private static Item any(Random random, Map<String, Integer> revisions) {
        String name = "i" + random.nextInt(6);
        int revision = revisions.merge(name, 1, Integer::sum);
        String genre = random.nextBoolean() ? "NEWS" : "TV_PROGRAMME";
        String at = "2024-01-%02dT00:00:00Z".formatted(2 + random.nextInt(28));
        String purpose = random.nextInt(4) == 0 ? "OTHER" : "POLITICAL_TASK";
        return new Item(
                name,
                revision,
                "w" + random.nextInt(3),
                at,
                genre,
                "0",
                purpose,
                random.nextInt(3) > 0,
                random.nextInt(5) == 0);
    }

    private static List<Object> figures(ValidatableResponse answer) {
        List<Object> figures = new ArrayList<>(answer.extract().<List<Object>>path("rows.actual"));
        figures.addAll(answer.extract().<List<Object>>path("rows.inPeriod.actual"));
        return figures;
    }

    @Test
    void aTargetThatComesAfterTheContentCountsItAll() {
        sent(KNOWN, Item.named("a"), Item.named("b"));
        UUID later = UUID.randomUUID();
        told.one(target(later, null, 1, "L" + id, "APPROVED", BEFORE_ALL, List.of()));

        as(Identity.OFFICER)
                .queryParam("targetId", later)
                .get("/api/v1/growth")
                .then()
                .body("rows[0].actual", equalTo(2));
    }
}
