package vn.lantoa.task.task.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is worth a look in a request that was taken.
 *
 * @param field such as {@code effectiveOn}
 * @param code stable: programs decide by it
 * @param message in the language of the request
 */
@Schema(name = "TaskWarning")
public record TaskWarning(String field, String code, String message) {}
