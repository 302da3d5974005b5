package vn.lantoa.task.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is worth a look in a request that was taken. */
@Schema(name = "TaskWarning")
public record TaskWarning(
        @Schema(description = "The field it is about, such as `effectiveOn`.")
        String field,

        @Schema(description = "What it is; stable, so that programs can decide by it.")
        String code,

        @Schema(description = "The same for people, in the language of the request.")
        String message) {}
