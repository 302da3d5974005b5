package vn.lantoa.reporting.report.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.report.dataset.Dataset;

/** What tests seal. */
final class SealedContents {

    private SealedContents() {}

    static SealedContent of(String title, SealedContent.Place place) {
        Dataset nothing = new Dataset(
                "2024-Q1",
                ReportCalendar.DECREE,
                LocalDate.of(2023, 12, 15),
                LocalDate.of(2024, 3, 14),
                Instant.EPOCH,
                true,
                null,
                false,
                List.of(),
                List.of());
        return new SealedContent(
                SealedContent.FORM,
                new UUID(2, 2),
                "QUARTERLY",
                title,
                "officer",
                "approver",
                Instant.EPOCH,
                List.of(),
                nothing,
                new SealedContent.Letterhead("UBND TỈNH", "SỞ", "Bình Định", "UBND", "GIÁM ĐỐC", "BC-STTTT", List.of()),
                place);
    }
}
