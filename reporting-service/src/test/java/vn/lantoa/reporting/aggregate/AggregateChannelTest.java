package vn.lantoa.reporting.aggregate;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** Channels are one whatever they are called, and lie where the list says (rules.md §2). */
@QuarkusTest
class AggregateChannelTest extends AggregateApi {

    /** rules.md §2: a listed channel is asked for by code, name or alias, any other whatever its case and blanks. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Báo in, 1",
        "BÁO IN, 1",
        "bao-in, 1",
        "' báo  giấy ', 1",
        "Ba\u0301o in, 1",
        "FACEBOOK bbd, 1",
        "TRẠM İ ΣΑΣ, 1",
        "Trạm i ΣΑΣ, 1",
        "Trang điện tử, 0",
        "trang-dien-tu, 0"
    })
    void aChannelIsAskedForByAnyOfItsNames(String asked, int works) {
        channel("BAO-IN", "Báo in", "Báo giấy");
        channel("TRANG-DIEN-TU", "Trang điện tử");
        tell("BBD", 1, "Báo in", "2024-05-02T00:00:00Z");
        tell("BBD", 2, "Facebook BBD", "2024-05-03T00:00:00Z");
        tell("BBD", 3, "TRẠM İ ΣΑΣ", "2024-05-03T00:00:00Z");

        worksOn()
                .queryParam("channel", asked)
                .get(URL)
                .then()
                .statusCode(200)
                .body("totals.works", equalTo(works))
                .body("warnings", empty());
        asked("works", "channel")
                .queryParam("channel", asked)
                .queryParam("from", "2024-05-02")
                .queryParam("to", "2024-05-04")
                .get(URL)
                .then()
                .body("rows", hasSize(works));
    }

    /** What the list says later changes no answer of before. */
    @Test
    void theNamesOfAChannelAreThoseOfThen() {
        String name = "Kênh " + UUID.randomUUID();
        told.one(channel(0, name, FIRST_KNOWN, name));
        tell("BBD", 1, "Facebook mới", "2024-03-20T00:00:00Z");
        told.one(channel(1, name, FIRST_KNOWN.plusSeconds(600), name, "Facebook mới"));

        worksOn().queryParam("channel", name).get(URL).then().body("totals.works", equalTo(1));
        worksOn()
                .queryParam("channel", name)
                .queryParam("asOf", FIRST_KNOWN.plusSeconds(60).toString())
                .get(URL)
                .then()
                .statusCode(200)
                .body("totals.works", equalTo(0));
    }

    /**
     * However its items call it: a listed channel under its name as it was known then, any other in one of its forms.
     */
    @Test
    void aChannelIsOneRowWhateverItsItemsCallIt() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String name = "Kênh " + mark;
        told.one(channel(0, name, FIRST_KNOWN, name));
        tell("BBD", 1, "TRANG " + mark, "2024-05-02T00:00:00Z");
        tell("BBD", 2, "Facebook " + mark, "2024-05-03T00:00:00Z");
        tell("BBD", 3, "FACEBOOK " + mark, "2024-05-17T00:00:00Z");
        told.one(channel(1, name, FIRST_KNOWN.plusSeconds(600), name, "Trang " + mark));
        tell("BBD", FIRST_KNOWN.plusSeconds(600), item(4, 1, name, "2024-05-04T00:00:00Z", false));

        asked("works", "channel")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.channel", contains("FACEBOOK " + mark, name))
                .body("rows.works", contains(2, 2));
        for (String called : List.of(name, "trang " + mark)) {
            asked("works", "month,channel")
                    .queryParam("channel", called)
                    .queryParam("from", "2024-05-02")
                    .queryParam("to", "2024-05-14")
                    .get(URL)
                    .then()
                    .body("rows.channel", contains(name))
                    .body("rows.works", contains(2));
        }
        asked("works", "channel")
                .queryParam("asOf", FIRST_KNOWN.plusSeconds(60).toString())
                .get(URL)
                .then()
                .body("rows.channel", contains("FACEBOOK " + mark, "TRANG " + mark))
                .body("rows.works", contains(2, 1));
        asked("works", "channel,agencyLevel")
                .queryParam("format", "csv")
                .get(URL)
                .then()
                .body(containsString(name + ",PROVINCIAL,2,"));
        byte[] workbook =
                asked("works", "channel").queryParam("format", "xlsx").get(URL).asByteArray();
        assertThat(sheet(workbook)).containsOnlyOnce(name).doesNotContain("TRANG");
    }

    /** From then on: what was known before stays, also in the order in which the two channels tell of it. */
    @Test
    void aMergedChannelIsARowOfTheOtherFromThenOn() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String old = "Cũ " + mark;
        String survivor = "Mới " + mark;
        Instant merged = FIRST_KNOWN.plusSeconds(600);
        told.one(channel(0, old, FIRST_KNOWN, old));
        told.one(channel(0, survivor, FIRST_KNOWN, survivor));
        tell("BBD", 1, old, "2024-05-02T00:00:00Z");
        tell("BBD", 2, survivor, "2024-05-03T00:00:00Z");
        told.one(Told.event(
                EventType.of(ChannelChanged.class),
                old,
                1,
                channel(old, List.of(), survivor, List.of()),
                merged.minusSeconds(60)));
        told.one(Told.event(
                EventType.of(ChannelChanged.class),
                survivor,
                1,
                channel(survivor, List.of(old), null, List.of(old)),
                merged));

        asked("works", "channel")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.channel", contains(survivor))
                .body("rows.works", contains(2));
        worksOn().queryParam("channel", old).get(URL).then().body("totals.works", equalTo(2));
        for (Instant before : List.of(merged.minusSeconds(1), merged.minusSeconds(120))) {
            asked("works", "channel")
                    .queryParam("asOf", before.toString())
                    .get(URL)
                    .then()
                    .body("rows.channel", contains(old, survivor))
                    .body("rows.works", contains(1, 1));
        }
    }

    private static RequestSpecification worksOn() {
        return as(Identity.OFFICER).queryParam("measures", "works");
    }

    private void channel(String code, String name, String... aliases) {
        told.one(channel(
                System.currentTimeMillis(),
                code,
                FIRST_KNOWN,
                Stream.concat(Stream.of(name), Stream.of(aliases)).toArray(String[]::new)));
    }

    private static RecordedEvent<?> channel(long version, String code, Instant known, String... names) {
        var listed = new ChannelChanged(
                UUID.randomUUID(),
                code,
                names[0],
                null,
                "PRINT",
                null,
                List.of(names).subList(1, names.length),
                null,
                List.of(),
                null,
                null,
                null);
        return Told.event(EventType.of(ChannelChanged.class), code, version, listed, known);
    }

    private static ChannelChanged channel(String name, List<String> aliases, String mergedInto, List<String> merged) {
        return new ChannelChanged(
                UUID.randomUUID(), name, name, null, "PRINT", null, aliases, mergedInto, merged, null, null, null);
    }

    private void loudspeakers(long version, String code, Instant known, String district, String commune) {
        var listed = new ChannelChanged(
                UUID.randomUUID(),
                code,
                code,
                null,
                "GRASSROOTS",
                null,
                List.of("Loa " + code),
                null,
                List.of(),
                "VN",
                district,
                commune);
        told.one(Told.event(EventType.of(ChannelChanged.class), code, version, listed, known));
    }

    /** As the list had it then; a place is one however it is written, a commune one of its district. */
    @Test
    void figuresAreThoseOfWhereAChannelIs() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String moved = "A" + mark;
        loudspeakers(0, moved, FIRST_KNOWN, "Tuy Phước " + mark, "Phước Hòa");
        loudspeakers(0, "B" + mark, FIRST_KNOWN, "An Nhơn " + mark, "Nhơn Lộc");
        loudspeakers(0, "C" + mark, FIRST_KNOWN, "AN NHƠN " + mark, "Phước Hòa");
        loudspeakers(1, moved, FIRST_KNOWN.plusSeconds(600), "An Nhơn " + mark, "NHƠN LỘC");
        tell("BBD", 1, moved, "2024-05-02T00:00:00Z");
        tell("BBD", 2, "loa b" + mark, "2024-05-03T00:00:00Z");
        tell("BBD", 3, "C" + mark, "2024-05-17T00:00:00Z");
        tell("BBD", 4, "Facebook " + mark, "2024-05-17T00:00:00Z");

        asked("works", "channelCountry,commune")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.channelCountry", contains("VN", "VN", null))
                .body("rows.district", contains("An Nhơn " + mark, "An Nhơn " + mark, null))
                .body("rows.commune", contains("NHƠN LỘC", "Phước Hòa", null))
                .body("rows.works", contains(2, 1, 1));
        asked("works", "district")
                .queryParam("asOf", FIRST_KNOWN.plusSeconds(60).toString())
                .get(URL)
                .then()
                .body("rows.district", contains("An Nhơn " + mark, "Tuy Phước " + mark, null))
                .body("rows.works", contains(2, 1, 1));
        asked("works", "commune,channel")
                .queryParam("format", "csv")
                .get(URL)
                .then()
                .body(startsWith("district,commune,channel,works,partial,total\r\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "channelCountry=VN, 2,",
        "channelCountry=FR, 0, channelCountry",
        "district=hoài ân, 2,",
        "district=Hoài Ân&commune=ÂN TÍN, 1,",
        "commune=Ân Tín&channel=LOA-HA-2, 0,",
        "commune=Ân Tín&channel=loa loa-ha-1, 1,",
        "district=Nơi khác, 0, district",
        "commune=Nơi khác, 0, commune"
    })
    void figuresAreLimitedToWhereAChannelIs(String asked, int works, String unknown) {
        loudspeakers(0, "LOA-HA-1", FIRST_KNOWN, "Hoài Ân", "Ân Tín");
        loudspeakers(0, "LOA-HA-2", FIRST_KNOWN, "Hoài Ân", "Ân Hảo");
        tell("BBD", 1, "LOA-HA-1", "2024-05-02T00:00:00Z");
        tell("BBD", 2, "LOA-HA-2", "2024-05-03T00:00:00Z");
        tell("BBD", 3, "web", "2024-05-03T00:00:00Z");

        worksOn()
                .get(URL + "?" + asked)
                .then()
                .statusCode(200)
                .body("totals.works", equalTo(works))
                .body("warnings.field", unknown == null ? empty() : contains(unknown));
    }
}
