package vn.lantoa.task.task.bulk;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.bulk.TaskLineResult.Status;

/**
 * What came of the lines of a file.
 *
 * @param received how many there were
 * @param created how many became tasks
 * @param updated how many changed a task
 * @param unchanged how many said what is so already
 * @param rejected how many can do neither
 * @param lines each line, in the order of the file
 */
@Schema(name = "TaskFileResult")
public record TaskFileResult(
        int received, long created, long updated, long unchanged, long rejected, List<TaskLineResult> lines) {

    public static TaskFileResult of(List<TaskLineResult> lines) {
        return new TaskFileResult(
                lines.size(),
                count(lines, Status.CREATED),
                count(lines, Status.UPDATED),
                count(lines, Status.UNCHANGED),
                count(lines, Status.REJECTED),
                lines);
    }

    private static long count(List<TaskLineResult> lines, Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
