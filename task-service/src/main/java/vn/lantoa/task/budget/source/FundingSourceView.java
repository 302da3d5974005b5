package vn.lantoa.task.budget.source;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A source of money as it is read. Its fields are those of {@link FundingSourceEntry}. */
@Schema(name = "FundingSource")
public record FundingSourceView(
        UUID id,
        String code,
        FundingSourceKind kind,
        String name,
        @Nullable String sponsor,
        @Nullable String legalForm,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
