package vn.lantoa.task.proposal;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.proposal.AcceptedLine.Status;

/**
 * What came of the rows.
 *
 * @param received how many were sent
 * @param created how many became tasks now
 * @param unchanged how many were tasks already
 * @param rejected how many cannot become one
 * @param lines each row, in the order of the paths
 */
@Schema(name = "AcceptanceResult")
public record AcceptanceResult(int received, long created, long unchanged, long rejected, List<AcceptedLine> lines) {

    static AcceptanceResult of(List<AcceptedLine> lines) {
        return new AcceptanceResult(
                lines.size(),
                count(lines, Status.CREATED),
                count(lines, Status.UNCHANGED),
                count(lines, Status.REJECTED),
                lines);
    }

    private static long count(List<AcceptedLine> lines, Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
