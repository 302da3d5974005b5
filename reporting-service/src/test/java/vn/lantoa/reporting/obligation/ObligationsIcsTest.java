package vn.lantoa.reporting.obligation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.reporting.obligation.due.ObligationState;

import static org.assertj.core.api.Assertions.assertThat;

class ObligationsIcsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-04-30");
    private static final String TITLE =
            "Báo Bình Định xác nhận số liệu tháng 2024-04; gửi Sở Thông tin và Truyền thông, đúng hạn, đủ \\ không thiếu";

    private static String of(LocalDate metOn) {
        Obligation one = new Obligation(
                "declaration/BBD/DECREE/2024-04",
                ObligationKind.DECLARATION,
                TITLE,
                "In English",
                "BBD",
                DAY,
                ObligationState.on(DAY, DAY, metOn),
                metOn,
                "Nghị định 09/2019/NĐ-CP, Điều 13");
        return ObligationsIcs.of(new ObligationsView(DAY, DAY.plusDays(1), DAY, List.of(one)));
    }

    @Test
    void anObligationIsAnAllDayEventOfItsDueDay() {
        assertThat(of(null).split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lan Toa//Obligations//VI")
                .contains("UID:declaration/BBD/DECREE/2024-04@lantoa", "DTSTAMP:20240430T000000Z")
                .contains("DTSTART;VALUE=DATE:20240430", "DTEND;VALUE=DATE:20240501", "CATEGORIES:DECLARATION,DUE")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(of(DAY.minusDays(2))).contains("CATEGORIES:DECLARATION,MET\r\n", "DTSTAMP:20240428T000000Z\r\n");
    }

    @Test
    void linesEndAndAreFoldedAsTheStandardSays() {
        String text = of(null);

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:BBD: "
                        + TITLE.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
        assertThat(of(null)).isEqualTo(text);
    }
}
