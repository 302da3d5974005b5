package vn.lantoa.task.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is worth a look in a header that was taken. */
@Schema(name = "PlanWarning")
public record PlanWarning(
        @Schema(description = "The field it is about, such as `endOn`.")
        String field,

        @Schema(description = "What it is; stable, so that programs can decide by it.")
        String code,

        @Schema(description = "The same for people, in the language of the request.")
        String message) {}
