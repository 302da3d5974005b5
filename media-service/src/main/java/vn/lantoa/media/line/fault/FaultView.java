package vn.lantoa.media.line.fault;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a field of a line, or worth a warning, in words.
 *
 * @param field the field's name, such as {@code metrics.views}; {@code line} where it is the line as a whole
 * @param code stable: programs decide by it
 * @param message in the language of the request; says the form or the values that are allowed
 * @param type the address of the page that explains the code
 */
@Schema(name = "LineFault")
public record FaultView(String field, String code, String message, String type) {}
