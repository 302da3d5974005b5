package vn.lantoa.event.figure;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/**
 * Which assertion of a metric shall stand.
 *
 * @param figureId one of the event's assertions of that metric
 * @param reason why this one
 */
@Schema(name = "NewFigureChoice")
public record NewChoice(
        @NotNull UUID figureId,
        @Multiline @NotBlank @Size(max = 1000) String reason) {}
