package vn.lantoa.media.column;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A column as it is read. Its fields are those of {@link PressColumnEntry}. */
@Schema(name = "PressColumn")
public record PressColumnView(
        UUID id,
        String code,
        String agency,
        String channel,
        String name,
        @Nullable String nameEn,
        ColumnPurpose purpose,
        ColumnFrequency frequency,
        int issuesPerPeriod,
        LocalDate launchedOn,
        @Nullable LocalDate endedOn,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
