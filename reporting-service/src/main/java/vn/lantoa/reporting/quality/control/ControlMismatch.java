package vn.lantoa.reporting.quality.control;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of which not everything that was recorded is kept here.
 *
 * @param day in Việt Nam
 * @param recorded how many revisions the media-service recorded on it
 * @param stored how many of them are here
 */
@Schema(name = "ControlMismatch")
public record ControlMismatch(String agency, LocalDate day, Revisions recorded, Revisions stored) {

    /** How many revisions. */
    @Schema(name = "ControlRevisions")
    public record Revisions(long items, long observations) {}
}
