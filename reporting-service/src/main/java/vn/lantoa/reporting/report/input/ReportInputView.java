package vn.lantoa.reporting.report.input;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one agency is to hand in for a period.
 *
 * @param expected the report months of the period in which it exists and that are over
 * @param received those of them that it declared complete
 * @param missing the others
 * @param open the months that are not over
 */
@Schema(name = "ReportInput")
public record ReportInputView(
        String agency,
        String name,
        ReportInputState state,
        @Schema(implementation = String[].class) List<YearMonth> expected,
        @Schema(implementation = String[].class) List<YearMonth> received,
        @Schema(implementation = String[].class) List<YearMonth> missing,
        @Schema(implementation = String[].class) List<YearMonth> open) {

    /** Of all agencies that are expected. */
    @Schema(name = "ReportInputs")
    public record All(List<ReportInputView> items) {}

    static ReportInputView of(
            String agency, String name, List<YearMonth> over, List<YearMonth> received, List<YearMonth> open) {
        List<YearMonth> missing =
                over.stream().filter(month -> !received.contains(month)).toList();
        return new ReportInputView(agency, name, state(over, received), over, received, missing, open);
    }

    private static ReportInputState state(List<YearMonth> over, List<YearMonth> received) {
        if (over.isEmpty()) {
            return ReportInputState.NOT_DUE;
        }
        if (received.size() == over.size()) {
            return ReportInputState.RECEIVED;
        }
        return received.isEmpty() ? ReportInputState.MISSING : ReportInputState.PARTLY;
    }
}
