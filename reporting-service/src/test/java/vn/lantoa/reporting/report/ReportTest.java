package vn.lantoa.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.section.ReportSection;
import vn.lantoa.reporting.report.section.SectionCode;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportTest {

    private final Report report = new Report(
            new NewReport(ReportKind.QUARTERLY, "2024-Q1", ReportCalendar.DECREE, null, null, null),
            "Báo cáo",
            new Dataset(
                    "2024-Q1",
                    ReportCalendar.DECREE,
                    LocalDate.of(2023, 12, 15),
                    LocalDate.of(2024, 3, 14),
                    Instant.EPOCH,
                    true,
                    null,
                    false,
                    List.of(),
                    List.of()));

    private void write(String text, String author) {
        report.write(SectionCode.CAUSES, new ReportSection(text, List.of(), author, Instant.EPOCH));
    }

    @Test
    void whoEverWroteASectionDoesNotApproveIt() {
        write("Thiếu nhân lực", "first");
        write("Thiếu kinh phí", "second");
        write("", "third");

        for (String wrote : List.of("first", "second", "third")) {
            assertThatThrownBy(() -> report.requireOther(wrote)).isInstanceOf(Problem.class);
        }
        assertThatCode(() -> report.requireOther("fourth")).doesNotThrowAnyException();
    }
}
