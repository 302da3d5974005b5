package vn.lantoa.media.line;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a line.
 *
 * @param line its place in the body, from 1
 * @param externalId null where the line has none that can be read
 * @param errors why it was rejected; empty where it was not
 * @param warnings what is worth a look; they reject nothing
 */
@Schema(name = "LineResult")
public record LineView(
        int line,
        @Schema(required = true) @Nullable String externalId,
        LineStatus status,
        List<FaultView> errors,
        List<FaultView> warnings) {}
