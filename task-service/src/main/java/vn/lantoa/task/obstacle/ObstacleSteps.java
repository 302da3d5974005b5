package vn.lantoa.task.obstacle;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/** What is said at each step of an obstacle. */
public final class ObstacleSteps {

    private ObstacleSteps() {}

    /** What the department says of it. */
    @Schema(name = "ObstacleConsolidation")
    public record Consolidation(
            @Multiline @NotBlank @Size(max = 4000) String note) {}

    /** What the department tells the province's leaders, and what it proposes. */
    @Schema(name = "ObstacleEscalation")
    public record Escalation(
            @Multiline @NotBlank @Size(max = 4000) String note,
            @Multiline @NotBlank @Size(max = 4000) String proposal) {}

    /**
     * What shall be done.
     *
     * @param amendmentId the amendment of the same plan that comes of it
     */
    @Schema(name = "ObstacleDecision")
    public record Decision(
            @Multiline @NotBlank @Size(max = 4000) String decision,
            @Nullable UUID amendmentId) {}
}
