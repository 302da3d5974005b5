package vn.lantoa.media.line;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.content.field.ContentReader;
import vn.lantoa.media.content.field.NewContentItem;
import vn.lantoa.media.observation.ObservationEntry;
import vn.lantoa.media.observation.ObservationReader;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CsvBodyTest {

    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final String NAMES =
            "externalId,title,genre,channel,language,publishedAt,newProduction,purpose,themes,metrics.views";
    private static final String ROW = "%s,\"Chợ phiên\",NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,true,POLITICAL_TASK,,";

    private static List<InputLine<NewContentItem>> items(String body) {
        return Lines.reader().read(Lines.bytes(body), BodyFormat.CSV, new ContentReader(NOW));
    }

    private static List<InputLine<ObservationEntry>> observations(String body) {
        return Lines.reader().read(Lines.bytes(body), BodyFormat.CSV, new ObservationReader(NOW));
    }

    private static Problem refusal(byte[] body) {
        return catchThrowableOfType(Problem.class, () -> Lines.reader()
                .read(new ByteArrayInputStream(body), BodyFormat.CSV, new ObservationReader(NOW)));
    }

    private static Problem refusal(String body) {
        return refusal(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(InputLine<?> line) {
        return line.errors().stream()
                .map(fault -> fault.field() + " " + fault.code().name())
                .toList();
    }

    @Test
    void aRowSaysWhatTheSameLineOfJsonSays() {
        InputLine<NewContentItem> line = items("\uFEFF" + NAMES + ",durationSeconds,url\r\n"
                        + "a-1,\"Chợ \"\"phiên\"\",\r\nlàng nghề\",VIDEO,Báo in,vi,2024-03-29T08:00:00+07:00,TRUE,"
                        + "OTHER,T01|T02,12,90,\r\n")
                .get(0);

        assertThat(faults(line)).isEmpty();
        NewContentItem item = line.goodEntry();
        assertThat(item.externalId()).isEqualTo("a-1");
        assertThat(item.themes()).containsExactly("T01", "T02");
        assertThat(item.clausePaths()).isEmpty();
        assertThat(item.publishedAt()).isEqualTo("2024-03-29T01:00:00Z");
        assertThat(item.metrics().views()).isEqualTo(12);
        assertThat(item.metrics().observedAt()).isNull();
    }

    @Test
    void columnsStandInAnyOrderAndEmptyCellsAreAbsent() {
        InputLine<ObservationEntry> line = observations(
                        "source,views,reach,externalId,observedAt\nTrang báo, 30 ,,a-1,2024-03-30T00:00:00Z")
                .get(0);

        assertThat(line.goodEntry())
                .isEqualTo(new ObservationEntry(
                        "a-1", Instant.parse("2024-03-30T00:00:00Z"), 30L, null, null, "Trang báo"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "views, 1.5, views FIELD_TYPE_WRONG",
        "views, 007, views FIELD_TYPE_WRONG",
        "views, 1e99999999, views NUMBER_TOO_LARGE",
        "views, many, views FIELD_TYPE_WRONG",
        "views, '\"1,000\"', views FIELD_TYPE_WRONG",
        "views, -1, views NUMBER_NEGATIVE",
        "source, '', source FIELD_REQUIRED",
        "observedAt, 30/03/2024, observedAt INSTANT_INVALID",
        "observedAt, 2024-02-30T00:00:00Z, observedAt INSTANT_INVALID",
    })
    void aCellThatIsNotWhatItsFieldHoldsIsThatLinesError(String column, String cell, String fault) {
        List<String> names = List.of("externalId", "observedAt", "views", "source");
        List<String> cells = Arrays.asList("a-1", "2024-03-30T00:00:00Z", "1", "Trang báo");
        cells.set(names.indexOf(column), cell);

        List<InputLine<ObservationEntry>> lines = observations(
                String.join(",", names) + "\n" + String.join(",", cells) + "\nb-1,2024-03-30T00:00:00Z,1,Trang báo\n");

        assertThat(faults(lines.get(0))).containsExactly(fault);
        assertThat(lines.get(0).externalId()).isEqualTo("a-1");
        assertThat(faults(lines.get(1))).isEmpty();
    }

    @Test
    void anEmptyElementOfAListAndAFlagThatIsNoneAreErrors() {
        InputLine<NewContentItem> line = items(
                        NAMES + "\n" + "a-1,Chợ,NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,yes,OTHER,T01||T02|,\n")
                .get(0);

        assertThat(faults(line))
                .containsExactly(
                        "newProduction FIELD_TYPE_WRONG", "themes[1] FIELD_REQUIRED", "themes[3] FIELD_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-2,too few", "a-2,b,c,d,e,f,g,h,i,j,too many", "\"Chợ, chưa trọn\""})
    void aRaggedRowIsThatLinesError(String ragged) {
        List<InputLine<NewContentItem>> lines =
                items(NAMES + "\n" + ROW.formatted("a-1") + "\n" + ragged + "\n\n" + ROW.formatted("a-3"));

        assertThat(lines).extracting(InputLine::number).containsExactly(1, 2, 3);
        assertThat(faults(lines.get(1))).containsExactly("line ROW_RAGGED");
        assertThat(lines).extracting(InputLine::externalId).containsExactly("a-1", null, "a-3");
        assertThat(faults(lines.get(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,,,,,,,,", ",,", " ,\u00a0,,,,,,,,", "\"\",\"\n\",,,,,,,,"})
    void aRowThatShowsNothingIsNone(String blank) {
        List<InputLine<NewContentItem>> lines =
                items(blank + "\n" + NAMES + "\n" + blank + "\n" + ROW.formatted("a-1") + "\n" + blank + "\n");

        assertThat(lines).extracting(InputLine::number).containsExactly(1);
        assertThat(faults(lines.get(0))).isEmpty();
    }

    @Test
    void blanksThatDoNotBreakALineAreBlanksInEachKindOfCellAndInNames() {
        InputLine<NewContentItem> line = items(
                        NAMES.replace(",", "\u00a0,\u3000")
                                + "\na-1\u00a0,Chợ,NEWS,Báo in,vi,2024-03-29T08:00:00+07:00,\u00a0TRUE,OTHER,T01\u00a0|T02,12\u00a0\n")
                .get(0);

        assertThat(faults(line)).isEmpty();
        NewContentItem item = line.goodEntry();
        assertThat(item.externalId()).isEqualTo("a-1");
        assertThat(item.themes()).containsExactly("T01", "T02");
        assertThat(item.metrics().views()).isEqualTo(12);
        assertThat(observations("externalId,observedAt,views,reach,source\na-1,2024-03-30T00:00:00Z,1,\u00a0,Báo\n")
                        .get(0)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "externalId,aveValue,views ! COLUMN_UNKNOWN ! aveValue",
                "externalId,,views ! COLUMN_UNKNOWN ! column 2",
                "externalId;views ! COLUMN_UNKNOWN ! externalId;views",
                "externalId,views,externalId ! COLUMN_TWICE ! externalId",
            })
    void aHeaderLineThatIsWrongEndsTheRequestAndNamesTheColumn(String names, String code, String column) {
        Problem refusal = refusal(names + "\n1,2,3\n");

        assertThat(refusal.code().name()).isEqualTo(code);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a-1,1\n", "\"a-1\" b,1\n"})
    void quotesThatAreWrongEndTheRequest(String row) {
        assertThat(refusal("externalId,views\n" + row).code().name()).isEqualTo("CSV_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "externalId,views\n", "externalId,views\n\n  \n"})
    void aHeaderLineAloneIsABodyWithoutLines(String body) {
        assertThat(refusal(body).code()).isEqualTo(LineProblem.BODY_WITHOUT_LINES);
    }

    @Test
    void anotherEncodingIsToldOfWhereItIsSeen() {
        byte[] windows = "externalId,observedAt,views,source\na-1,2024-03-30T00:00:00Z,1,Trang b?o\nb-1,x,1,y\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        windows[new String(windows, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE1;

        List<InputLine<ObservationEntry>> lines =
                Lines.reader().read(new ByteArrayInputStream(windows), BodyFormat.CSV, new ObservationReader(NOW));

        assertThat(faults(lines.get(0))).containsExactly("source TEXT_UNREADABLE");
        assertThat(faults(lines.get(1))).containsExactly("observedAt INSTANT_INVALID");
        assertThat(refusal("externalId,views\n".getBytes(StandardCharsets.UTF_16))
                        .code()
                        .name())
                .isEqualTo("ENCODING_WRONG");
    }

    @Test
    void aRowThatIsTheWholeBodyIsNeverHeld() {
        InputStream endless =
                new SequenceInputStream(Lines.bytes("externalId,views\n\""), Lines.bytes("x".repeat(4 * 1024 * 1024)));

        Problem refusal = catchThrowableOfType(
                Problem.class, () -> Lines.reader().read(endless, BodyFormat.CSV, new ObservationReader(NOW)));

        assertThat(refusal.code().name()).isEqualTo("LINE_TOO_LARGE");
        assertThat(refusal.faults().get(0).field()).isEqualTo("line 2");
    }

    @Test
    void aRowThatIsTooLargeByManyCellsSaysSoToo() {
        Problem refusal = refusal(
                "externalId,views\na-1,1\n" + "x".repeat(1_000).concat(",").repeat(300) + "\n");

        assertThat(refusal.code().name()).isEqualTo("LINE_TOO_LARGE");
        assertThat(refusal.faults().get(0).field()).isEqualTo("line 3");
    }

    @Test
    void charactersOfFourBytesOverTheEndsOfBuffersStayWhole() {
        String title = "a" + "😀".repeat(240);
        StringBuilder body = new StringBuilder(NAMES).append('\n');
        for (int i = 0; i < 40; i++) {
            body.append(ROW.formatted(i).replace("Chợ phiên", title)).append('\n');
        }

        assertThat(items(body.toString())).hasSize(40).allMatch(InputLine::isGood);
    }

    @Test
    void theSameKeyTwiceIsADuplicate() {
        List<InputLine<NewContentItem>> lines =
                items(NAMES + "\n" + ROW.formatted("a-1") + "\n" + ROW.formatted("a-1"));

        assertThat(faults(lines.get(1))).containsExactly("externalId DUPLICATE_IN_BODY");
    }

    @Test
    void ndjsonThatIsCutOffSaysSoOfItsLastLine() {
        List<InputLine<ObservationEntry>> lines = Lines.reader()
                .read(
                        Lines.bytes("{\"a\n{\"externalId\": \"a-1\", \"sour"),
                        BodyFormat.NDJSON,
                        new ObservationReader(NOW));

        assertThat(faults(lines.get(0))).containsExactly("line LINE_MALFORMED");
        assertThat(faults(lines.get(1))).containsExactly("line LINE_TRUNCATED");
    }
}
