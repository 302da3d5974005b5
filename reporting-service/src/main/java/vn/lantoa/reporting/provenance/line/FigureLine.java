package vn.lantoa.reporting.provenance.line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One publication that counts in a figure.
 *
 * @param day by which it lies in the figure's period
 * @param adds what it adds to the figure; null where nobody observed it
 * @param revisions those that were known, the oldest first; of very many the newest
 * @param observations those that the figure reads, of each source the latest; none where it is not a measure of
 *     observations
 */
@Schema(name = "FigureLine")
public record FigureLine(
        UUID itemId,
        String agency,
        String externalId,
        String workId,
        LocalDate day,
        @Nullable Long adds,
        List<LineRevision> revisions,
        List<LineObservation> observations) {}
