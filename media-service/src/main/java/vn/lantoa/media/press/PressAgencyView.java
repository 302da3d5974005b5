package vn.lantoa.media.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/** A press agency as it is read. Its fields are those of {@link PressAgencyEntry}. */
@Schema(name = "PressAgency")
public record PressAgencyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(required = true) PressAgencyLevel level,
        @Schema(required = true) List<PressType> pressTypes,
        @Schema(nullable = true) Long circulation,
        @Schema(nullable = true) Long monthlyVisits,
        @Schema(required = true) boolean keyMultimedia,
        @Schema(required = true) boolean residentOffice,
        @Schema(nullable = true) Boolean missionFit,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(required = true) List<String> predecessors,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
