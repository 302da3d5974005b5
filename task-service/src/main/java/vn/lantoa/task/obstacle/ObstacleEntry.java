package vn.lantoa.task.obstacle;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * An obstacle as it is raised.
 *
 * @param raisedBy the agency that meets it: the caller's own unless given; an officer may speak for any
 */
@Schema(name = "ObstacleEntry")
public record ObstacleEntry(
        @NotNull UUID planId,
        @Size(max = 60) @Nullable String clausePath,
        @Nullable UUID taskId,
        @Size(max = 35) @Nullable String raisedBy,
        @NotBlank @Size(max = 300) String title,
        @Multiline @NotBlank @Size(max = 4000) String description,
        @NotNull ObstacleSeverity severity) {}
