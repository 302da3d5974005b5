package vn.lantoa.task.coverage;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.TaskView;

/**
 * The live tasks of a plan that mass organisations do together with others (R032).
 *
 * @param tasks how many there are; one of several organisations counts once
 * @param organisations each mass organisation that takes part, by code
 */
@Schema(name = "JointActivities")
public record JointActivities(UUID planId, int tasks, List<OfOrganisation> organisations) {

    /** The joint tasks of one organisation. */
    @Schema(name = "JointActivitiesOfOrganisation")
    public record OfOrganisation(String agency, String name, int led, int cooperating, List<JointTask> tasks) {}

    /** A task and who takes part in it. */
    @Schema(name = "JointTask")
    public record JointTask(UUID id, String title, String lead, List<String> cooperating) {

        static JointTask of(TaskView task) {
            return new JointTask(task.id(), task.title(), task.lead(), task.cooperating());
        }
    }
}
