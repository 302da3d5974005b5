package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** An agency as it is read. Its fields are those of {@link AgencyEntry}. */
@Schema(name = "Agency")
public record AgencyView(
        UUID id,
        String code,
        @Nullable String electronicId,
        @Nullable String legacyId,
        String name,
        @Nullable String nameEn,
        AgencyLevel level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        List<String> formerElectronicIds,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
