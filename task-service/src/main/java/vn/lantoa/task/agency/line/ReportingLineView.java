package vn.lantoa.task.agency.line;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.platform.web.time.Validity;

/** A reporting line as it is read. Its fields are those of {@link ReportingLineEntry}. */
@Schema(name = "ReportingLine")
public record ReportingLineView(
        UUID id,
        String from,
        String to,
        ReportingLineKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** Whether both hold on some day. */
    boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Validity(validFrom, validTo).meets(first, last);
    }
}
