package vn.lantoa.task.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.task.document.MarkdownPlanParser;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.PlanDocumentException;
import vn.lantoa.task.plan.file.PlanFile;
import vn.lantoa.task.plan.file.PlanSourceView;

/** The document as it came, byte for byte. */
@Entity
@Immutable
class PlanSource {

    @Id
    private UUID planId;

    private String sha256;
    private String mediaType;
    private @Nullable String fileName;
    private byte[] content;
    private int reading;

    protected PlanSource() {}

    PlanSource(PlanFile file) {
        this.sha256 = Sha256.of(file.content());
        this.mediaType = file.form().mediaType();
        this.fileName = file.name();
        this.content = file.content();
        this.reading = MarkdownPlanParser.READING;
    }

    /** The same as the document of a plan. */
    PlanSource of(UUID plan) {
        planId = plan;
        return this;
    }

    UUID planId() {
        return planId;
    }

    String sha256() {
        return sha256;
    }

    String mediaType() {
        return mediaType;
    }

    /** By which reading the plan's paths and texts were found. */
    int reading() {
        return reading;
    }

    /** The document as the reader of today reads it, where the plan has no cells; empty where it has. */
    Optional<PlanDocument> readAgain(int planYear) {
        if (reading >= MarkdownPlanParser.KEEPS_CELLS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MarkdownPlanParser().parse(content, planYear));
        } catch (PlanDocumentException notAnyMore) {
            return Optional.empty();
        }
    }

    byte[] content() {
        return content;
    }

    /** What is told of it without its bytes. */
    PlanSourceView view() {
        return new PlanSourceView(mediaType, content.length, sha256, fileName);
    }
}
