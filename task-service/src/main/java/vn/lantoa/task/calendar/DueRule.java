package vn.lantoa.task.calendar;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Validity;

/**
 * When reports of one type are due: on a day of a month, the next working day when it is none, and never sooner after
 * the cut-off than the least number of working days (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5).
 *
 * @param dayOfMonth the day; the month's last one where the month is shorter
 * @param monthsAfter how many months after the last month of the period; 0 is that month itself
 * @param workingDaysAfterCutOff the least number of working days between the cut-off and the due day, at least 1
 * @param legalBasis the law and article the rule comes from
 * @param validFrom the first day of the rule; null: since ever
 * @param validTo the last day of the rule; null while it is in force
 */
@Schema(name = "DueRule")
@Embeddable
public record DueRule(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "report_type")
        ReportType reportType,

        @NotNull @Min(1) @Max(31) @Column(name = "day_of_month")
        Integer dayOfMonth,

        @NotNull @Min(0) @Max(12) @Column(name = "months_after")
        Integer monthsAfter,

        @NotNull @Min(0) @Max(60) @Column(name = "working_days_after_cut_off")
        Integer workingDaysAfterCutOff,

        @NotBlank @Size(max = 300) @Column(name = "legal_basis")
        String legalBasis,

        @Column(name = "valid_from") @Nullable LocalDate validFrom,

        @Column(name = "valid_to") @Nullable LocalDate validTo) {

    boolean endsBeforeItBegins() {
        return validity().isReversed();
    }

    /** Whether both speak of the same reports on some day. */
    boolean overlaps(DueRule other) {
        return reportType == other.reportType && validity().meets(other.validFrom, other.validTo);
    }

    private Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
