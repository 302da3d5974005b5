package vn.lantoa.event.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is worth a look in a request that was taken.
 *
 * @param field such as {@code themeCodes[0]}
 * @param code stable: programs decide by it
 * @param message in the language of the request
 */
@Schema(name = "Warning")
public record Warning(String field, String code, String message) {}
