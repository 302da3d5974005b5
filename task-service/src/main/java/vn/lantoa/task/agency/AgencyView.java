package vn.lantoa.task.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/** An agency as it is read. Its fields are those of {@link AgencyEntry}. */
@Schema(name = "Agency")
public record AgencyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(nullable = true) String electronicId,
        @Schema(nullable = true) String legacyId,
        @Schema(required = true) String name,
        @Schema(nullable = true) String nameEn,
        @Schema(required = true) AgencyLevel level,
        @Schema(nullable = true) String parentCode,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(required = true) List<String> predecessors,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
