package vn.lantoa.task.task.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TaskJsonFileTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static List<TaskLine> read(String file) {
        return TaskJsonFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLineIsWhatTheSameLineOfATableIs() {
        TaskLine line = read("""
                {"title": "Viết", "clausePaths": ["II.3-1", "II.3-2"], "weight": 1.5, "achieved": true, \
                "need": {"amountVnd": 5}, "kpi": null}
                """).get(0);
        List<TaskLine> table = TaskFile.read("""
                title,clausePaths,weight,achieved,need.amountVnd,kpi
                Viết,II.3-1 | II.3-2,1.5,TRUE,5,
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(line.flaws()).isEmpty();
        assertThat(line.cells()).isEqualTo(table.get(0).cells());
        assertThat(line.sha256()).isEqualTo(table.get(0).sha256());
    }

    @Test
    void whatALineDoesNotNameStaysAndNullTakesAway() throws Exception {
        var task = JSON.readTree("""
                {"title": "Viết", "lead": "SDL", "need": {"staffCount": 2, "amountVnd": 3},
                 "deliverable": {"type": "TIN", "quantity": 2}}""");

        var changed = read("{\"lead\": \"STC\", \"need\": {\"amountVnd\": null}, \"deliverable\": null}")
                .get(0)
                .over(task.deepCopy());

        assertThat(changed).isEqualTo(JSON.readTree("""
                {"title": "Viết", "lead": "STC", "need": {"staffCount": 2, "amountVnd": null},
                 "deliverable": null}"""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            [1]                                  | TASK_LINE_MALFORMED  | line
            {"title": "a"} {"title": "b"}        | TASK_LINE_MALFORMED  | line
            {"title": "a", "title": "b"}         | TASK_LINE_MALFORMED  | line
            {"title": "a                         | TASK_LINE_MALFORMED  | line
            {"leader": "SDL"}                    | TASK_COLUMN_UNKNOWN  | line
            {"planId": "x"}                      | TASK_COLUMN_UNKNOWN  | line
            {"deliverable": {"kind": "x"}}       | TASK_COLUMN_UNKNOWN  | line
            {"deliverable": 5}                   | TASK_COLUMN_UNKNOWN  | line
            {"id": 5}                            | REQUEST_INVALID      | id
            {"code": {"a": 1}}                   | REQUEST_INVALID      | code
            {"dependsOn": "NV-1"}                | REQUEST_INVALID      | dependsOn
            {"clausePaths": [["II.3-1"]]}        | REQUEST_INVALID      | clausePaths
            """)
    void aSpoiledLineSpoilsNoOther(String line, String code, String field) {
        List<TaskLine> lines = read(line + "\n\n{\"title\": \"Viết\"}\r\n");

        assertThat(lines).extracting(TaskLine::number).containsExactly(1, 2);
        assertThat(lines.get(0).flaws()).extracting(flaw -> flaw.code().name()).containsExactly(code);
        assertThat(lines.get(0).flaws()).extracting(Fault::field).containsExactly(field);
        assertThat(lines.get(1).flaws()).isEmpty();
    }

    @Test
    void aNumberOfAnotherFormIsAFaultOfItsField() {
        assertThat(read("{\"need\": {\"amountVnd\": 1e999999999}}")
                        .get(0)
                        .cells()
                        .get("need.amountVnd")
                        .isTextual())
                .isTrue();
    }

    @Test
    void aLineAndAFileAreBounded() {
        String wide = "{\"title\": \"" + "a".repeat(256 * 1024) + "\"}\n";
        assertThat(read(wide).get(0).flaws())
                .extracting(flaw -> flaw.code().name())
                .containsExactly("TASK_LINE_MALFORMED");
        assertThat(catchThrowableOfType(Problem.class, () -> read("{}\n".repeat(5_001)))
                        .code()
                        .name())
                .isEqualTo("TASK_LINES_TOO_MANY");
    }
}
