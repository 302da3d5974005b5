package vn.lantoa.task.task.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TaskFileTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static List<TaskLine> read(String file) {
        return TaskFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cellsAreWhatTheirColumnsSay() throws Exception {
        List<TaskLine> lines = read("""
                \uFEFFtitle,clausePaths,weight,achieved,need.amountVnd,description
                "Viết ""tin"", bài",II.3-1 | II.3-2,1.5,TRUE,,"hai
                dòng"

                Quay phim,,nhiều,,5,
                """);

        assertThat(lines.get(0).over(JSON.createObjectNode())).isEqualTo(JSON.readTree("""
                {"title": "Viết \\"tin\\", bài", "clausePaths": ["II.3-1", "II.3-2"], "weight": 1.5, "achieved": true,
                 "need": null, "description": "hai\\ndòng"}"""));
        assertThat(lines.get(1).over(JSON.createObjectNode())).isEqualTo(JSON.readTree("""
                {"title": "Quay phim", "clausePaths": null, "weight": "nhiều", "achieved": null,
                 "need": {"amountVnd": 5}, "description": null}"""));
        assertThat(lines).extracting(TaskLine::number).containsExactly(1, 2);
    }

    @Test
    void whatTheFileHasNoColumnForStays() throws Exception {
        var task = JSON.readTree("{\"title\": \"Viết\", \"lead\": \"SDL\", \"need\": {\"staffCount\": 2}}");

        var changed = read("code,lead,need.amountVnd\nNV-1,STC,7\n").get(0).over(task.deepCopy());

        assertThat(changed).isEqualTo(JSON.readTree("""
                {"title": "Viết", "lead": "STC", "need": {"staffCount": 2, "amountVnd": 7}, "code": "NV-1"}"""));
    }

    @Test
    void linesThatSayTheSameAreTheSameInAnyOrderOfColumns() {
        TaskLine line = read("title,lead,kpi\nViết,SDL,\n").get(0);

        assertThat(read("lead,title\nSDL,Viết\n").get(0).sha256()).isEqualTo(line.sha256());
        assertThat(read("lead,title\nSTC,Viết\n").get(0).sha256()).isNotEqualTo(line.sha256());
    }

    @Test
    void aLineOfOtherLengthSpoilsNoOther() {
        List<TaskLine> lines = read("title,lead\nViết\nViết,SDL\n");

        assertThat(lines.get(0).flaws()).extracting(flaw -> flaw.code().name()).containsExactly("TASK_LINE_RAGGED");
        assertThat(lines.get(1).flaws()).isEmpty();
    }

    @Test
    void blanksThatDoNotBreakALineAreBlanksInEachKindOfCellAndInNames() throws Exception {
        TaskLine line =
                read("title\u00a0,\u3000clausePaths,weight,achieved,need.staffCount\nViết,II.3-1\u00a0|II.3-2,\u00a02,TRUE\u00a0,\u00a0\n")
                        .get(0);

        assertThat(line.over(JSON.createObjectNode())).isEqualTo(JSON.readTree("""
                {"title": "Viết", "clausePaths": ["II.3-1", "II.3-2"], "weight": 2, "achieved": true,
                 "need": null}"""));
    }

    @Test
    void aLineThatShowsNothingIsNone() {
        List<TaskLine> lines = read("title,lead\n,\nViết,SDL\n\u00a0,\n,,,\n");

        assertThat(lines).extracting(TaskLine::number).containsExactly(1);
        assertThat(lines.get(0).flaws()).isEmpty();
    }

    static Stream<Arguments> spoiledFiles() {
        return Stream.of(
                arguments("", "TASK_FILE_MALFORMED"),
                arguments("title,leader\n", "TASK_COLUMN_UNKNOWN"),
                arguments("title,planId\n", "TASK_COLUMN_UNKNOWN"),
                arguments("title" + ",x".repeat(24) + "\n", "TASK_COLUMNS_TOO_MANY"),
                arguments("title,title\n", "TASK_COLUMN_TWICE"),
                arguments("title\n\"Viết\n", "TASK_FILE_MALFORMED"),
                arguments("title\n" + "Viết\n".repeat(5_001), "TASK_LINES_TOO_MANY"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("spoiledFiles")
    void aSpoiledFileIsRefused(String file, String code) {
        Problem refused = catchThrowableOfType(Problem.class, () -> read(file));

        assertThat(refused.code().name()).isEqualTo(code);
    }

    @Test
    void aFileIsInUtf8AndOfBoundedSize() {
        byte[] utf16 = "title\nViết\n".getBytes(StandardCharsets.UTF_16);
        byte[] large = new byte[(int) TaskFile.MOST_BYTES + 1];

        assertThat(catchThrowableOfType(Problem.class, () -> TaskFile.read(utf16))
                        .code())
                .isEqualTo(TaskFileProblem.TASK_FILE_ENCODING);
        assertThat(catchThrowableOfType(Problem.class, () -> TaskFile.read(large))
                        .code())
                .isEqualTo(TaskFileProblem.TASK_FILE_TOO_LARGE);
    }
}
