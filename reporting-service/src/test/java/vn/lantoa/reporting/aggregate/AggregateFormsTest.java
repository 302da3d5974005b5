package vn.lantoa.reporting.aggregate;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** The same answer as a workbook and as CSV. */
@QuarkusTest
class AggregateFormsTest extends AggregateApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
}
