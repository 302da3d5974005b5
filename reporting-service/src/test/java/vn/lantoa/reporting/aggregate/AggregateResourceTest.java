package vn.lantoa.reporting.aggregate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class AggregateResourceTest extends ReportingApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String URL = "/api/v1/aggregates";

    /** 15 March in Việt Nam. */
    private static final String LATE_EVENING = "2024-03-14T17:30:00Z";

    private static final Instant FIRST_KNOWN = Instant.parse("2024-04-01T00:00:00Z");

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
                TargetMother.newest("BTV", "PROVINCIAL", "2023-01-01T00:00:00Z"),
                TargetMother.newest("VTV", "CENTRAL", "2023-01-01T00:00:00Z")));
    }

    private static ContentItem item(int number, int revision, String channel, String publishedAt, boolean withdrawn) {
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

    private void tell(String agency, Instant known, ContentItem item) {
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, item.revision()),
                new ContentItemsRecorded(agency, List.of(item)),
                known));
    }

    private void tell(String agency, int number, String channel, String publishedAt) {
        tell(agency, FIRST_KNOWN, item(number, 1, channel, publishedAt, false));
    }

    private static RequestSpecification asked(String measures, String groupBy) {
        return as(Identity.OFFICER).queryParam("measures", measures).queryParam("groupBy", groupBy);
    }

    @ParameterizedTest
    @CsvSource({"format,xlsx,*/*", "bom,false," + XLSX})
    void theSameIsAWorkbook(String parameter, String value, String accepted) throws Exception {
        tell("BBD", 1, "=cmd()", "2024-05-02T00:00:00Z");

        byte[] workbook = asked("works", "agency,channel")
                .queryParam(parameter, value)
                .accept(accepted)
                .get(URL)
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", containsString("filename=\"aggregates-decree-agency-channel.xlsx\""))
                .header("ETag", startsWith("W/"))
                .extract()
                .asByteArray();

        assertThat(workbook).startsWith('P', 'K');
        assertThat(sheet(workbook))
                .contains("<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=cmd()</t></is></c>")
                .contains("<c r=\"C2\"><v>1</v></c>")
                .contains(">TOTAL</t>");
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (!zip.getNextEntry().getName().equals("xl/worksheets/sheet1.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

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

    /** Level and validity as the register was known then: what it says later changes no answer of before. */
    @Test
    void theRegisterIsThatOfThen() {
        String agency = "T" + UUID.randomUUID().toString().substring(0, 8);
        told.one(TargetMother.agency(agency, 0, "PROVINCIAL", null, null, "2024-03-01T00:00:00Z"));
        tell(agency, 1, "web", "2024-01-05T00:00:00Z");
        String before = asOfApril(agency).get(URL).asString();

        told.one(TargetMother.agency(agency, 1, "CENTRAL", "2024-03-15", null, "2024-04-03T00:00:00Z"));

        assertThat(withoutWatermark(asOfApril(agency).get(URL).asString())).isEqualTo(withoutWatermark(before));
        asOfApril(agency)
                .get(URL)
                .then()
                .body("rows[0].agencyLevel", equalTo("PROVINCIAL"))
                .body("completeness.expected", equalTo(3));
        asked("works", "agencyLevel")
                .queryParam("agency", agency)
                .queryParam("from", "2023-12-15")
                .queryParam("to", "2024-03-15")
                .get(URL)
                .then()
                .body("rows[0].agencyLevel", equalTo("CENTRAL"))
                .body("completeness.expected", equalTo(0));
    }

    private static RequestSpecification asOfApril(String agency) {
        return asked("works", "agencyLevel")
                .queryParam("agency", agency)
                .queryParam("from", "2023-12-15")
                .queryParam("to", "2024-03-15")
                .queryParam("asOf", "2024-04-02T00:00:00Z");
    }

    private static String withoutWatermark(String answer) {
        return answer.replaceAll("\"watermark\":[^,]*,", "");
    }

    @Test
    void aNightInMarchIsTheSecondQuarterUnderTheDecreeAndTheFirstUnderTheCalendar() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works", "month,quarter,year")
                .get(URL)
                .then()
                .statusCode(200)
                .body("calendar", equalTo("DECREE"))
                .body("rows", hasSize(1))
                .body("rows[0].month", equalTo("2024-04"))
                .body("rows[0].quarter", equalTo("2024-Q2"))
                .body("rows[0].year", equalTo("2024"));
        asked("works", "month,quarter")
                .queryParam("calendar", "CALENDAR")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows[0].month", equalTo("2024-03"))
                .body("rows[0].quarter", equalTo("2024-Q1"));
    }

    @Test
    void rowsThatFromOrToCutSaySo() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BBD", 2, "web", "2024-04-20T00:00:00Z");

        asked("works", "month")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-05-01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.month", contains("2024-04", "2024-05"))
                .body("rows.partial", contains(nullValue(), equalTo(true)))
                .body("totals.works", equalTo(2));
    }

    @Test
    void themesOverlapAndTotalsComeFromTheBase() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works,publications", "theme")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.theme", contains("T01", "T02"))
                .body("rows.works", contains(1, 1))
                .body("totals.works", equalTo(1))
                .body("overlapping", contains("theme"));
    }

    @Test
    void anAbsentValueIsAGroupToo() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works", "event")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].event", nullValue());
        asked("works", "clause")
                .get(URL)
                .then()
                .body("rows[0].clause", equalTo("II.3.1.a-2"))
                .body("rows[0].planId", equalTo(new UUID(7, 7).toString()));
    }

    /** The second item of theirs is of another plan: what names nothing is one row all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"theme", "clause"})
    void whatHasNoThemeOrClauseHasARowOfItsOwn(String group) {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BBD", FIRST_KNOWN, bare(2, null, LATE_EVENING));
        tell("BTV", FIRST_KNOWN, bare(3, new UUID(8, 8), LATE_EVENING));

        asked("works", group)
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.findAll { it." + group + " == null }.works", contains(2))
                .body("rows.findAll { it." + group + " == null }.planId", contains(nullValue()))
                .body("totals.works", equalTo(3));
    }

    @Test
    void aThemesCodeIsOneOfAPlan() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BBD", FIRST_KNOWN, of(new UUID(8, 8), item(2, 1, "web", LATE_EVENING, false)));

        asked("works", "theme")
                .queryParam("theme", "T01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.theme", contains("T01", "T01"))
                .body("rows.planId", contains(new UUID(7, 7).toString(), new UUID(8, 8).toString()));
    }

    /** Each of two clauses has a cell, and the works of a plan are not the sum of them. */
    @Test
    void aPlanAloneCountsEachWorkOnce() {
        ContentItem two = of(new UUID(7, 7), item(1, 1, "web", LATE_EVENING, false));
        tell("BBD", FIRST_KNOWN, two);
        tell("BBD", FIRST_KNOWN, bare(2, new UUID(7, 7), LATE_EVENING));

        asked("works", "agency")
                .queryParam("planId", new UUID(7, 7))
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.works", contains(2))
                .body("totals.works", equalTo(2));
    }

    @Test
    void rowsComeInVietnameseOrder() {
        tell("BBD", 1, "Đài", LATE_EVENING);
        tell("BBD", 2, "Ân", LATE_EVENING);
        tell("BBD", 3, "Dak", LATE_EVENING);
        tell("BBD", 4, "An", LATE_EVENING);
        tell("BBD", 5, "Ấn phẩm", LATE_EVENING);
        tell("BBD", 6, "Ăn", LATE_EVENING);
        tell("BBD", 7, "Bình", LATE_EVENING);

        asked("works", "channel")
                .get(URL)
                .then()
                .body("rows.channel", contains("An", "Ăn", "Ân", "Ấn phẩm", "Bình", "Dak", "Đài"));
    }

    @Test
    void whatNobodyObservedIsNullAndNotZero() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BTV", 2, "fm", LATE_EVENING);
        observe("BBD", 1, 0L, null);

        asked("works,views,reach,viewsGained", "agency")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", contains("BBD", "BTV"))
                .body("rows.views", contains(0, null))
                .body("rows.viewsGained", contains(0, null))
                .body("rows.reach", contains(nullValue(), nullValue()))
                .body("rows.observed", contains(1, 0))
                .body("totals.views", equalTo(0))
                .body("totals.reach", nullValue())
                .body("totals.observed", equalTo(1))
                .body("completeness.bounds.reach.low", nullValue());
    }

    /** In April the work of March was looked at and had gained nothing; that of April was looked at in May first. */
    @Test
    void viewsGainedAreOfTheDaysOnWhichSomebodyLooked() {
        tell("BBD", 1, "web", "2024-03-10T03:00:00Z");
        tell("BTV", 2, "fm", "2024-04-10T03:00:00Z");
        observe("BBD", 1, "2024-03-11T03:00:00Z", FIRST_KNOWN, 100L, null);
        observe("BBD", 1, "2024-04-05T03:00:00Z", FIRST_KNOWN, 100L, null);
        observe("BTV", 2, "2024-05-02T03:00:00Z", FIRST_KNOWN, 70L, null);

        gained("2024-04-01", "2024-05-01")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", contains("BBD", "BTV"))
                .body("rows.viewsGained", contains(0, null))
                .body("rows.publications", contains(0, 1))
                .body("totals.viewsGained", equalTo(0));
        gained("2024-05-01", "2024-06-01")
                .get(URL)
                .then()
                .body("rows.agency", contains("BTV"))
                .body("rows.viewsGained", contains(70));
        gained("2024-04-16", "2024-05-01").get(URL).then().body("totals.viewsGained", nullValue());

        observe("BBD", 1, "2024-04-06T03:00:00Z", FIRST_KNOWN.plusSeconds(3_600), 130L, null);
        gained("2024-04-01", "2024-05-01").get(URL).then().body("rows.viewsGained", contains(30, null));
        gained("2024-04-01", "2024-05-01")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .body("rows.viewsGained", contains(0, null));
        gained("2024-04-06", "2024-04-07")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .body("rows", empty())
                .body("totals.viewsGained", nullValue());
    }

    private static RequestSpecification gained(String from, String to) {
        return asked("publications,viewsGained", "agency")
                .queryParam("calendar", "CALENDAR")
                .queryParam("from", from)
                .queryParam("to", to);
    }

    private void observe(String agency, int number, Long views, Long reach) {
        observe(agency, number, FIRST_KNOWN.toString(), FIRST_KNOWN, views, reach);
    }

    private void observe(String agency, int number, String at, Instant known, Long views, Long reach) {
        var observation = new Observation(
                UUID.randomUUID(),
                1,
                new UUID(5, number),
                "x-" + number,
                Instant.parse(at),
                views,
                reach,
                null,
                "trang",
                null,
                1,
                known);
        told.one(Told.event(
                FactBatch.OBSERVATIONS,
                agency,
                new Position(1, 1),
                new ObservationsRecorded(agency, List.of(observation)),
                known));
    }

    /** Of no theme, clause or event. */
    private static ContentItem bare(int number, UUID plan, String publishedAt) {
        ContentItem item = item(number, 1, "web", publishedAt, false);
        return with(item, plan, List.of(), List.of());
    }

    private static ContentItem of(UUID plan, ContentItem item) {
        return with(item, plan, item.themes(), List.of("II.3.1.a-1", "II.3.1.a-2"));
    }

    private static ContentItem with(ContentItem item, UUID plan, List<String> themes, List<String> clauses) {
        return new ContentItem(
                item.id(),
                item.revision(),
                item.externalId(),
                item.workId(),
                item.genre(),
                item.channel(),
                item.language(),
                item.publishedAt(),
                null,
                true,
                null,
                item.purpose(),
                themes,
                clauses,
                List.of(),
                plan,
                null,
                false,
                false,
                item.submissionId(),
                1,
                FIRST_KNOWN,
                null);
    }

    @Test
    void whatWasKnownThenIsAnsweredAndWhatIsNotSettledIsOpen() {
        Instant later = FIRST_KNOWN.plusSeconds(3_600);
        tell("BBD", FIRST_KNOWN, item(1, 1, "web", LATE_EVENING, false));
        tell("BBD", later, item(1, 2, "web", LATE_EVENING, true));

        asked("works", "agency")
                .get(URL)
                .then()
                .body("asOfState", equalTo("OPEN"))
                .body("rows", empty())
                .body("totals.works", equalTo(0));
        asked("works", "agency")
                .queryParam("asOf", FIRST_KNOWN.toString())
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows[0].agency", equalTo("BBD"))
                .body("totals.works", equalTo(1))
                .body("asOf", notNullValue());
    }

    @Test
    void whatTheClientHoldsIsNotSentAgainUntilItChanges() {
        tell("BBD", 1, "web", LATE_EVENING);
        String tag = asked("works", "agency")
                .get(URL)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        asked("works", "agency").header("If-None-Match", tag).get(URL).then().statusCode(304);
        tell("BBD", 2, "web", LATE_EVENING);
        asked("works", "agency")
                .header("If-None-Match", tag)
                .get(URL)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .header("Vary", containsString("Accept"));
    }

    @Test
    void aSpreadsheetGetsTheSameAndNoFormula() {
        tell("BBD", 1, "=cmd()", LATE_EVENING);

        asked("works,publications", "agency,channel")
                .accept("text/csv")
                .get(URL)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"aggregates-decree-agency-channel.csv\""))
                .body(equalTo("agency,channel,works,publications,partial,total\r\nBBD,'=cmd(),1,1,,\r\n"
                        + "TOTAL,,1,1,,true\r\n"));
    }

    @Test
    void theFormCanBeAParameterAndExcelIsToldOfIt() {
        tell("BBD", 1, "Đài", LATE_EVENING);

        byte[] csv = asked("works", "theme")
                .queryParam("format", "csv")
                .queryParam("bom", true)
                .get(URL)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asByteArray();

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFplanId,theme,works,partial,total,overlapping\r\n")
                .endsWith("TOTAL,,1,,true,theme\r\n");
    }

    @Test
    void aPressAgencySeesItsOwnFiguresAndNobodyElses() {
        tell("BBD", 1, "web", LATE_EVENING);
        tell("BTV", 2, "web", LATE_EVENING);

        as(Identity.PRESS_BBD)
                .queryParam("measures", "works")
                .queryParam("groupBy", "agency,month")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agency", everyItem(equalTo("BBD")))
                .body("rows", hasSize(1))
                .body("totals.works", equalTo(1));
        as(Identity.PRESS_BBD)
                .queryParam("measures", "works")
                .queryParam("agency", "BTV")
                .get(URL)
                .then()
                .statusCode(200)
                .body("totals.works", equalTo(0))
                .body("completeness.expected", equalTo(0));
    }

    /** Neither what others lack nor what they had can be told from an answer to a question for others. */
    @ParameterizedTest
    @CsvSource({"agency, BTV", "agency, VTV", "agencyLevel, CENTRAL", "agencyLevel, FOREIGN"})
    void aQuestionForOthersIsOneForNobody(String filter, String value) {
        tell("BTV", 2, "web", LATE_EVENING);
        told.one(TargetMother.declaration("BTV", "2024-04", 1, 0));

        as(Identity.PRESS_BBD)
                .queryParam("measures", "works,views")
                .queryParam("groupBy", "agency,month")
                .queryParam(filter, value)
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("totals.works", equalTo(0))
                .body("totals.views", nullValue())
                .body("completeness.expected", equalTo(0))
                .body("completeness.declared", equalTo(0))
                .body("completeness.missing", empty())
                .body("completeness.bounds.works.low", equalTo(0))
                .body("completeness.bounds.works.high", equalTo(0));
    }

    @Test
    void aPressAgencySeesTheCompletenessOfItsOwn() {
        as(Identity.PRESS_BBD)
                .queryParam("measures", "works")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-05-15")
                .get(URL)
                .then()
                .statusCode(200)
                .body("completeness.expected", equalTo(2))
                .body("completeness.missing.agency", everyItem(equalTo("BBD")));
    }

    /** In April BTV declared, and had a work and a video; its May is missing. */
    @Test
    void boundsFollowTheFiltersAndNothingBoundsWhoNeverDeclared() {
        tell("BTV", 2, "web", "2024-04-01T00:00:00Z");
        tell("BTV", 3, "fm", "2024-04-02T00:00:00Z");
        told.one(TargetMother.declaration("BTV", "2024-04", 2, 0));

        ofMay("BTV").get(URL).then().body("completeness.bounds.works.high", equalTo(2));
        ofMay("BTV").queryParam("channel", "web").get(URL).then().body("completeness.bounds.works.high", equalTo(1));
        ofMay("VTV")
                .get(URL)
                .then()
                .body("completeness.missing", hasSize(1))
                .body("completeness.bounds.works.low", equalTo(0))
                .body("completeness.bounds.works.high", nullValue());
    }

    /** Published in the decree's March alone: until 20 August the five months after it are over, too. */
    @ParameterizedTest
    @CsvSource({", 6", "2024-05-15, 3"})
    void monthsInWhichNobodyPublishedAreMissingUnlessTheRangeEndsBefore(String to, int expected) {
        String agency = "T" + UUID.randomUUID().toString().substring(0, 8);
        told.one(TargetMother.agency(agency, "PROVINCIAL", "2024-03-01T00:00:00Z"));
        tell(agency, 1, "web", "2024-02-20T00:00:00Z");
        RequestSpecification asked = as(Identity.OFFICER)
                .queryParam("measures", "works")
                .queryParam("agency", agency)
                .queryParam("from", "2024-02-15")
                .queryParam("asOf", "2024-08-20T00:00:00Z");

        (to == null ? asked : asked.queryParam("to", to))
                .get(URL)
                .then()
                .statusCode(200)
                .body("completeness.expected", equalTo(expected))
                .body("completeness.missing", hasSize(expected));
    }

    private static RequestSpecification ofMay(String agency) {
        return as(Identity.OFFICER)
                .queryParam("measures", "works")
                .queryParam("from", "2024-04-15")
                .queryParam("to", "2024-05-15")
                .queryParam("agency", agency);
    }

    @Test
    void onlyAgenciesOfTheLevelsThatAreAskedForAreExpected() {
        tell("VTV", 1, "web", LATE_EVENING);
        tell("BBD", 2, "web", LATE_EVENING);

        asked("works", "agencyLevel")
                .queryParam("agencyLevel", "CENTRAL")
                .queryParam("agency", "BBD,VTV")
                .queryParam("from", "2024-03-15")
                .queryParam("to", "2024-04-15")
                .get(URL)
                .then()
                .statusCode(200)
                .body("rows.agencyLevel", contains("CENTRAL"))
                .body("totals.works", equalTo(1))
                .body("completeness.expected", equalTo(1))
                .body("completeness.missing.agency", contains("VTV"));
    }

    @Test
    void aCodeThatNobodyToldOfIsWarnedOf() {
        tell("BBD", 1, "web", LATE_EVENING);

        asked("works", "agency")
                .queryParam("theme", "T-NOBODY")
                .queryParam("channel", "wbe", "web")
                .queryParam("eventCode", "EV-NOBODY")
                .get(URL)
                .then()
                .statusCode(200)
                .body("warnings.field", contains("theme", "eventCode", "channel"))
                .body("warnings.value", contains("T-NOBODY", "EV-NOBODY", "wbe"))
                .body("warnings.code", everyItem(equalTo("CODE_NOT_KNOWN_YET")))
                .body("warnings.message", everyItem(not(emptyString())));
    }

    static List<Identity> outsiders() {
        return List.of(Identity.QUYNHON, Identity.FINANCE, Identity.HOST);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void whoHasNoPartInFiguresGetsNone(Identity identity) {
        as(identity).queryParam("measures", "works").get(URL).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    groupBy=agency|                               AGGREGATE_MEASURES_REQUIRED|  measures
                    measures=|                                    PARAMETER_EMPTY|              measures
                    measures=works&agency=|                       PARAMETER_EMPTY|              agency
                    measures=works&groupBy=|                      PARAMETER_EMPTY|              groupBy
                    measures=works&agency=bbd|                    AGGREGATE_AGENCY_UNKNOWN|     agency
                    measures=works&channelCountry=XX|             AGGREGATE_COUNTRY_UNKNOWN|    channelCountry
                    measures=works&agency=BBD,XYZ|                AGGREGATE_AGENCY_UNKNOWN|     agency
                    measures=works&agencyLevel=LOCAL|             AGGREGATE_LEVEL_UNKNOWN|      agencyLevel
                    measures=works&from=1960-01-01&to=2024-01-01| AGGREGATE_RANGE_TOO_LONG|     from
                    measures=works&format=pdf|                    PARAMETER_INVALID|            format
                    measures=works,stars|                         AGGREGATE_MEASURE_UNKNOWN|    measures
                    measures=works,works|                         AGGREGATE_MEASURE_REPEATED|   measures
                    measures=works&groupBy=colour|                AGGREGATE_DIMENSION_UNKNOWN|  groupBy
                    measures=works&groupBy=agency,|               AGGREGATE_DIMENSION_UNKNOWN|  groupBy
                    measures=works&groupBy=month,month|           AGGREGATE_DIMENSION_REPEATED| groupBy
                    measures=works&from=2024-05-01&to=2024-05-01| AGGREGATE_RANGE_EMPTY|        to
                    measures=works&genre=FILM|                    AGGREGATE_GENRE_UNKNOWN|      genre
                    measures=works&purpose=FUN|                   AGGREGATE_PURPOSE_UNKNOWN|    purpose
                    measures=works&language=vi-VN|                AGGREGATE_LANGUAGE_INVALID|   language
                    measures=works&language=vn|                   AGGREGATE_LANGUAGE_INVALID|   language
                    measures=works&agency=BBD,|                   AGGREGATE_FILTER_EMPTY|       agency
                    measures=works&genre=NEWS,|                  AGGREGATE_GENRE_UNKNOWN|      genre
                    measures=works&groupBy=theme,clause,agency,month| AGGREGATE_TOO_WIDE|       groupBy
                    measures=works&from=2024-02-30|               PARAMETER_INVALID|            from
                    measures=works&calendar=LUNAR|                PARAMETER_INVALID|            calendar
                    measures=works&asOf=2024-01-01T00:00:00|      PARAMETER_INVALID|            asOf
                    measures=works&asOf=2999-01-01T00:00:00Z|     AGGREGATE_AS_OF_FUTURE|       asOf
                    measures=works&newProduction=yes|             PARAMETER_INVALID|            newProduction
                    measures=works&planId=1|                      PARAMETER_INVALID|            planId
                    measures=works&colour=red|                    PARAMETER_UNKNOWN|            colour
                    """, delimiter = '|')
    void badParametersAreNamed(String query, String code, String parameter) {
        as(Identity.OFFICER)
                .get(URL + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].in", equalTo("query"));
    }

    @Test
    void anotherFormIsNotThere() {
        asked("works", "agency").accept(ContentType.XML).get(URL).then().statusCode(406);
    }
}
