package vn.lantoa.task.task.attempt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a field, or worth a look, in words.
 *
 * @param field the task's field
 * @param code stable: programs decide by it
 * @param message in the language of the request
 * @param type the address of the page that explains the code
 */
@Schema(name = "RowFault")
public record RowFault(String field, String code, String message, String type) {}
