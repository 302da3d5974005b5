package vn.lantoa.media.line;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.body.BodyProblem;
import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.body.LineSource;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BodyReaderTest {

    /** A line that is only a name. */
    private static final LineReader<String> NAMES = new LineReader<>() {
        @Override
        public String read(LineFields fields) {
            return fields.text("externalId", 20);
        }

        @Override
        public CsvColumns columns() {
            return CsvColumns.none().and("externalId", CsvColumns.Cell.TEXT).and("title", CsvColumns.Cell.TEXT);
        }

        @Override
        public Object keyOf(String name) {
            return name;
        }
    };

    private static List<InputLine<String>> read(BodyFormat format, String body) {
        return Lines.reader().read(Lines.bytes(body), format, NAMES);
    }

    private static Problem refusal(BodyFormat format, String body) {
        return catchThrowableOfType(Problem.class, () -> read(format, body));
    }

    private static List<String> codes(InputLine<?> line) {
        return line.errors().stream().map(fault -> fault.code().name()).toList();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | REQUEST_INVALID",
                "[]                                     | REQUEST_INVALID",
                "null                                   | REQUEST_INVALID",
                "{}                                     | BODY_WITHOUT_LINES",
                "{\"items\": []}                        | BODY_WITHOUT_LINES",
                "{\"items\": {}}                        | REQUEST_INVALID",
                "{\"items\": null}                      | REQUEST_INVALID",
                "{\"lines\": []}                        | FIELD_UNKNOWN",
                "{\"items\": [{\"externalId\": \"a\"}]  | REQUEST_MALFORMED",
                "{\"items\": [{\"a\": 1, \"a\": 2}]}    | REQUEST_MALFORMED",
                "{\"items\": [], \"items\": []}         | REQUEST_MALFORMED",
                "{\"items\": [{}]} {}                   | REQUEST_MALFORMED",
                "{\"items\": [01]}                      | REQUEST_MALFORMED",
            })
    void aBodyThatIsNotOfTheFormEndsTheRequest(String body, String code) {
        assertThat(refusal(BodyFormat.JSON, body).code().name()).isEqualTo(code);
    }

    @Test
    void bytesThatAreNoUtf8EndTheRequest() {
        byte[] body = "{\"items\": [{\"externalId\": \"?\"}]}".getBytes(StandardCharsets.UTF_8);
        body[27] = (byte) 0xC3;

        Problem refusal = catchThrowableOfType(
                Problem.class, () -> Lines.reader().read(new ByteArrayInputStream(body), BodyFormat.JSON, NAMES));

        assertThat(refusal.code().name()).isEqualTo("ENCODING_WRONG");
        assertThat(refusal.faults().get(0).field()).isEqualTo("line 1");
    }

    @ParameterizedTest
    @EnumSource(BodyFormat.class)
    void aBodyInUtf16OrUtf32IsToldSoWithAMarkAndWithout(BodyFormat format) {
        String body =
                format == BodyFormat.CSV ? "externalId,title\na,b\n" : body(format, List.of("{\"externalId\": \"a\"}"));

        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            Problem refusal = catchThrowableOfType(Problem.class, () -> Lines.reader()
                    .read(new ByteArrayInputStream(body.getBytes(Charset.forName(charset))), format, NAMES));

            assertThat(refusal.code().name()).as(charset).isEqualTo("ENCODING_WRONG");
        }
    }

    @Test
    void aLineThatIsNoUtf8SaysSoAndSpoilsNoOther() {
        byte[] body = "{\"externalId\": \"?\"}\n{\"externalId\": \"b\"}\n".getBytes(StandardCharsets.UTF_8);
        body[16] = (byte) 0xE1;

        List<InputLine<String>> lines = Lines.reader().read(new ByteArrayInputStream(body), BodyFormat.NDJSON, NAMES);

        assertThat(codes(lines.get(0))).containsExactly("ENCODING_WRONG");
        assertThat(lines.get(1).entry()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n"})
    void linesWithoutAnythingAreABodyWithoutLines(String body) {
        assertThat(refusal(BodyFormat.NDJSON, body).code()).isEqualTo(LineProblem.BODY_WITHOUT_LINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nothing",
                "{\"externalId\": \"a\"} {}",
                "{\"externalId\": \"a\", \"externalId\": \"b\"}",
                "{\"a\": NaN}",
                "{\"a\": 1e99999999999}"
            })
    void aLineThatIsNoJsonIsRejectedAndTheOthersAreNot(String malformed) {
        List<InputLine<String>> lines = read(
                BodyFormat.NDJSON, "{\"externalId\": \"before\"}\n" + malformed + "\r\n\n{\"externalId\": \"after\"}");

        assertThat(lines).extracting(InputLine::number).containsExactly(1, 2, 3);
        assertThat(lines).extracting(InputLine::entry).containsExactly("before", null, "after");
        assertThat(codes(lines.get(1))).containsExactly("LINE_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "\"text\"", "[]", "true"})
    void whatIsNoObjectIsNoLine(String other) {
        assertThat(codes(read(BodyFormat.JSON, "{\"items\": [" + other + "]}").get(0)))
                .containsExactly("LINE_NOT_AN_OBJECT");
        assertThat(codes(read(BodyFormat.NDJSON, other).get(0))).containsExactly("LINE_NOT_AN_OBJECT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e99999999999", "{\"a\": 1e99999999999}", "{\"a\": [[1e99999999999, {\"b\": 1}]], \"c\": 2}"})
    void aNumberThatNobodyCanHoldIsThatLinesError(String line) {
        List<InputLine<String>> lines = read(
                BodyFormat.JSON,
                "{\"items\": [{\"externalId\": \"before\"}, " + line + ", {\"externalId\": \"after\"}]}");

        assertThat(lines).extracting(InputLine::entry).containsExactly("before", null, "after");
        assertThat(codes(lines.get(1))).containsExactly("LINE_MALFORMED");
    }

    @ParameterizedTest
    @EnumSource(value = BodyFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void aNumberOfVeryManyDigitsIsThatLinesErrorWhereverItStands(BodyFormat format) {
        String digits = "9".repeat(400);
        List<String> wrong = List.of(
                "{\"a\": " + digits + "}",
                "{\"a\": -" + digits + ", \"b\": " + digits + "}",
                "{\"a\": [[0." + digits + ", {\"b\": 1}]], \"c\": 2}",
                "{\"a\": {\"b\": [" + digits + "e" + digits + "]}}",
                digits);

        for (String one : wrong) {
            List<InputLine<String>> lines = read(
                    format, body(format, List.of("{\"externalId\": \"before\"}", one, "{\"externalId\": \"after\"}")));

            assertThat(lines).extracting(InputLine::entry).containsExactly("before", null, "after");
            assertThat(codes(lines.get(1))).containsExactly("LINE_MALFORMED");
        }
    }

    private static String body(BodyFormat format, List<String> lines) {
        return format == BodyFormat.NDJSON
                ? String.join("\n", lines)
                : "{\"items\": [" + String.join(", ", lines) + "]}";
    }

    @ParameterizedTest
    @EnumSource(value = BodyFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void ofManyFaultsOfALineTheFirstAreToldAndTheRestCounted(BodyFormat format) {
        String fields = IntStream.range(0, 200)
                .mapToObj(number -> "\"" + "x".repeat(150) + number + "\": 1")
                .collect(Collectors.joining(", "));

        InputLine<String> line = read(format, body(format, List.of("{\"externalId\": \"a\", " + fields + "}")))
                .get(0);

        assertThat(line.errors()).hasSize(InputLine.MOST_FAULTS + 1);
        assertThat(line.errors().get(0).field()).hasSizeLessThan(110);
        assertThat(line.errors().get(InputLine.MOST_FAULTS))
                .isEqualTo(new LineFault("line", CommonProblem.MORE_FAULTS, List.of(190)));
    }

    @ParameterizedTest
    @EnumSource(value = BodyFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void whatIsToldOfAllLinesIsBoundedToo(BodyFormat format) {
        String line = "{\"externalId\": \"a\", \"b\": 1, \"c\": 1, \"d\": 1, \"e\": 1, \"f\": 1, \"g\": 1}";

        List<InputLine<String>> lines = read(format, body(format, Collections.nCopies(1_000, line)));

        assertThat(lines.stream().mapToInt(one -> one.errors().size()).sum()).isLessThan(3_500);
        assertThat(codes(lines.get(999))).as("of seven").containsExactly("FIELD_UNKNOWN", "MORE_FAULTS");
    }

    @ParameterizedTest
    @EnumSource(value = BodyFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
    void aLineOfVeryManyTokensIsNotRead(BodyFormat format) {
        String body = body(format, List.of("{\"a\": [" + "[],".repeat(20_000) + "1]}"));

        if (format == BodyFormat.NDJSON) {
            assertThat(codes(read(format, body).get(0))).containsExactly("LINE_TOO_LARGE");
        } else {
            assertThat(refusal(format, body).code()).isEqualTo(BodyProblem.LINE_TOO_LARGE);
        }
    }

    @Test
    void aLineThatIsTooLargeSaysSo() {
        String large = "{\"externalId\": \"" + "x".repeat(1_100_000) + "\"}";

        List<InputLine<String>> lines = read(BodyFormat.NDJSON, large + "\n{\"externalId\": \"after\"}");

        assertThat(codes(lines.get(0))).containsExactly("LINE_TOO_LARGE");
        assertThat(lines.get(1).entry()).isEqualTo("after");
        Problem refusal = refusal(BodyFormat.JSON, "{\"items\": [{\"externalId\": \"before\"}, " + large + "]}");
        assertThat(refusal.code()).isEqualTo(BodyProblem.LINE_TOO_LARGE);
        assertThat(refusal.faults().get(0).field()).isEqualTo("items[1]");
        assertThat(refusal.faults().get(0).args()).containsExactly(256, LineSource.MOST_TOKENS);
        assertThat(lines.get(0).errors().get(0).args()).containsExactly(256, LineSource.MOST_TOKENS);
    }

    @Test
    void theSecondOfTwoIsADuplicateWhateverTheirUnicodeForm() {
        List<InputLine<String>> lines =
                read(BodyFormat.NDJSON, "{\"externalId\": \"Quy Nhơn\"}\n{\"externalId\": \"Quy Nho\u031bn\"}");

        assertThat(codes(lines.get(0))).isEmpty();
        assertThat(codes(lines.get(1))).containsExactly("DUPLICATE_IN_BODY");
    }

    @Test
    void aFieldThatNobodyAskedForIsThatLinesError() {
        InputLine<String> line = read(BodyFormat.NDJSON, "{\"externalId\": \"a\", \"createdBy\": 1}")
                .get(0);

        assertThat(line.errors()).extracting(LineFault::field).containsExactly("createdBy");
        assertThat(codes(line)).containsExactly("FIELD_UNKNOWN");
        assertThat(line.status()).isEqualTo(LineStatus.REJECTED);
        assertThat(line.externalId()).isEqualTo("a");
    }

    @Test
    void moreLinesThanAreAnsweredAtOnceAreTooMany() {
        String line = "{}\n";

        assertThat(read(BodyFormat.NDJSON, line.repeat(BodyReader.MOST_LINES))).hasSize(BodyReader.MOST_LINES);
        assertThat(refusal(BodyFormat.NDJSON, line.repeat(BodyReader.MOST_LINES + 1))
                        .code())
                .isEqualTo(LineProblem.TOO_MANY_LINES);
    }
}
