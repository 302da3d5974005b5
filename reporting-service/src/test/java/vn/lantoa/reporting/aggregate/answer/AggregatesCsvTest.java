package vn.lantoa.reporting.aggregate.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

import static org.assertj.core.api.Assertions.assertThat;

class AggregatesCsvTest {

    private static AggregatesView view(
            List<String> overlapping, List<Map<String, Object>> rows, CodeWarning... warnings) {
        return new AggregatesView(
                ReportCalendar.DECREE,
                Instant.EPOCH,
                AsOfState.OPEN,
                null,
                rows,
                Map.of("viewsGained", 3L),
                overlapping,
                new CompletenessView(1, 3, new BigDecimal("33.33"), List.of(), Map.of()),
                List.of(warnings));
    }

    @SafeVarargs
    private static String csv(Map<String, Object>... rows) {
        return new AggregatesCsv(view(List.of(), List.of(rows)), List.of("channel")).text(false, false);
    }

    private static Map<String, Object> row(Object channel, Object... rest) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("channel", channel);
        row.put("viewsGained", rest[0]);
        if (rest.length > 1) {
            row.put("partial", rest[1]);
        }
        return row;
    }

    @Test
    void aLineOfNamesThenTheRowsThenTheTotalsThatAreMarked() {
        assertThat(csv(row("fm", 5L, true), row(null, -7L), row("web", (Object) null)))
                .isEqualTo("channel,viewsGained,partial,total\r\nfm,5,true,\r\n,-7,,\r\nweb,,,\r\nTOTAL,3,,true\r\n");
    }

    @Test
    void whereRowsOverlapTheTotalsSayByWhat() {
        var csv = new AggregatesCsv(view(List.of("theme", "clause"), List.of()), List.of("theme", "clause"));

        assertThat(csv.text(false, false))
                .isEqualTo("theme,clause,viewsGained,partial,total,overlapping\r\nTOTAL,,3,,true,theme clause\r\n");
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        assertThat(csv(row("=HYPERLINK(\"x\")", 1L), row("@a", 1L), row("+1", 1L), row("-1", 1L)))
                .contains("\"'=HYPERLINK(\"\"x\"\")\",1", "'@a,1", "'+1,1", "'-1,1");
    }

    @Test
    void excelIsToldThatItIsUtf8AndLinesBeforeTheNamesSayOfWhatItIs() {
        var csv = new AggregatesCsv(view(List.of(), List.of()), List.of());

        assertThat(csv.text(true, false)).isEqualTo("\uFEFFviewsGained,partial,total\r\n3,,true\r\n");
        assertThat(csv.text(false, true))
                .startsWith("calendar,DECREE\r\nasOf,1970-01-01T00:00:00Z,OPEN\r\ncompleteness,1,3,33.33\r\n\r\n");
    }

    @Test
    void eachWarningIsALineBeforeTheNames() {
        AggregatesView warned = view(
                List.of(),
                List.of(),
                new CodeWarning("theme", "=t01", "CODE_NOT_KNOWN_YET", "Không rõ chủ đề này"),
                new CodeWarning("event", "E-1", "CODE_NOT_KNOWN_YET", "Không rõ sự kiện này"));

        assertThat(new AggregatesCsv(warned, List.of()).text(false, true)).endsWith("""
                        completeness,1,3,33.33\r
                        warning,theme,'=t01,CODE_NOT_KNOWN_YET,Không rõ chủ đề này\r
                        warning,event,E-1,CODE_NOT_KNOWN_YET,Không rõ sự kiện này\r
                        \r
                        viewsGained,partial,total\r
                        3,,true\r
                        """);
        assertThat(new AggregateLines(warned, List.of()).lines(false)).hasSize(2);
    }

    @Test
    void itIsKeptUnderAName() {
        assertThat(AggregateForm.csv.fileName(view(List.of(), List.of()), List.of("agency", "month")))
                .isEqualTo("aggregates-decree-agency-month.csv");
    }
}
