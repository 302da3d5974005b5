package vn.lantoa.task.budget.check;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A check as it is read. Its fields are those of {@link FinanceCheckEntry}. */
@Schema(name = "FinanceCheck")
public record FinanceCheckView(
        UUID id,
        String subjectAgency,
        @Nullable UUID planId,
        LocalDate checkedOn,
        String findings,
        long amountVnd,
        @Nullable String document,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
