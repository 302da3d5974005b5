package vn.lantoa.media.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * An item as it is. What it says has the names of a submission's item.
 *
 * @param state what it says
 * @param publishedOn the local day of its publication
 * @param submissionId the submission of its latest revision
 * @param line its place in that submission, from 1
 * @param revision from 1; its version too
 */
@Schema(name = "ContentItem")
public record ContentItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String agency,
        @Schema(required = true) String externalId,
        @JsonUnwrapped ContentState state,
        @Schema(required = true) LocalDate publishedOn,
        @Schema(required = true) UUID submissionId,
        @Schema(required = true) int line,
        @Schema(required = true) int revision,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String updatedBy)
        implements Versioned {}
