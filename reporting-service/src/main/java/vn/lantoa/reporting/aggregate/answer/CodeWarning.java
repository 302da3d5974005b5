package vn.lantoa.reporting.aggregate.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code that a filter names and nobody told of here yet.
 *
 * @param field the query parameter
 * @param value the code that it names
 * @param code stable: programs decide by it
 * @param message in the language of the request
 */
@Schema(name = "AggregateWarning")
public record CodeWarning(
        @Schema(description = "The query parameter that names the code.")
        String field,

        @Schema(description = "The code that is not known here yet.")
        String value,

        @Schema(description = "The stable name of the warning: CODE_NOT_KNOWN_YET.", examples = "CODE_NOT_KNOWN_YET")
        String code,

        @Schema(description = "What it means, in the language of the request.")
        String message) {}
