package vn.lantoa.task.row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a field of a row, or worth a look, in words.
 *
 * @param field its name in the row
 * @param code stable: programs decide by it
 * @param message in the language of the request
 * @param type the address of the page that explains the code
 */
@Schema(name = "RowFault")
public record RowFault(String field, String code, String message, String type) {}
