package vn.lantoa.reporting.report.seal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.section.SectionCode;

/**
 * What is sealed of a report, all of it; its canonical JSON is what is hashed.
 *
 * @param form the version of this form
 * @param type the report's kind
 * @param preparedBy who submitted it; null: nobody yet
 * @param approvedBy null: nobody yet
 * @param letterhead who issues it, as it was when it was sealed
 * @param place its place in the chain; null until it has one
 */
@Schema(name = "SealedReport")
public record SealedContent(
        String form,
        UUID reportId,
        String type,
        String title,
        @Nullable String preparedBy,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        List<Section> sections,
        Dataset dataset,
        Letterhead letterhead,
        @Nullable Place place) {

    public static final String FORM = "lantoa-report/1";

    /**
     * A section with its figures in their place.
     *
     * @param text as it was written
     * @param resolved as it is read
     */
    @Schema(name = "SealedSection")
    public record Section(SectionCode code, String title, String text, String resolved, List<String> figureRefs) {}

    /**
     * Who issues it, and who signs and receives it on paper.
     *
     * @param governingBody the agency above
     * @param place where it is issued
     * @param signer whose office signs
     * @param symbol what stands behind the number
     */
    @Schema(name = "SealedLetterhead")
    public record Letterhead(
            String governingBody,
            String agency,
            String place,
            String addressee,
            String signer,
            String symbol,
            List<String> recipients) {}

    /**
     * The place of a sealed report among all of them.
     *
     * @param sequence among all that was ever sealed, from 1 on
     * @param number such as {@code 05/BC-STTTT}
     * @param previousHead the head of the one before; zeros of the first
     */
    @Schema(name = "SealedPlace")
    public record Place(long sequence, String number, String sealedBy, Instant sealedAt, String previousHead) {}

    SealedContent at(Place where) {
        return new SealedContent(
                form, reportId, type, title, preparedBy, approvedBy, approvedAt, sections, dataset, letterhead, where);
    }
}
