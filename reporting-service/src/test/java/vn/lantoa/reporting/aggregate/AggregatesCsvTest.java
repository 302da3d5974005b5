package vn.lantoa.reporting.aggregate;

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

    private static AggregatesView view(List<Map<String, Object>> rows) {
        return new AggregatesView(
                ReportCalendar.DECREE,
                Instant.EPOCH,
                AsOfState.OPEN,
                null,
                rows,
                Map.of("works", 3L),
                List.of(),
                new CompletenessView(0, 0, BigDecimal.ZERO, List.of(), Map.of()));
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
    void aLineOfNamesThenTheRows() {
        assertThat(AggregatesCsv.text(view(List.of(row("fm", 5L, true), row(null, -7L)))))
                .isEqualTo("channel,viewsGained,partial\r\nfm,5,true\r\n,-7,\r\n");
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        assertThat(AggregatesCsv.text(
                        view(List.of(row("=HYPERLINK(\"x\")", 1L), row("@a", 1L), row("+1", 1L), row("-1", 1L)))))
                .contains("\"'=HYPERLINK(\"\"x\"\")\",1", "'@a,1", "'+1,1", "'-1,1");
    }

    @Test
    void withoutRowsTheMeasuresAreNamed() {
        assertThat(AggregatesCsv.text(view(List.of()))).isEqualTo("works,partial\r\n");
    }
}
