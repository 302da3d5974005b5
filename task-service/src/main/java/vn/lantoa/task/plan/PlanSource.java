package vn.lantoa.task.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.PlanDocumentException;
import vn.lantoa.task.plan.file.PlanSourceView;

/** The document as it came, byte for byte. */
@Entity
@Immutable
public class PlanSource {

    @Id
    private UUID planId;

    private String sha256;
    private String mediaType;
    private @Nullable String fileName;
    private byte[] content;
    private int reading;

    protected PlanSource() {}

    public PlanSource(UUID planId, PlanSourceView told, byte[] content) {
        this.planId = planId;
        this.sha256 = told.sha256();
        this.mediaType = told.mediaType();
        this.fileName = told.fileName();
        this.content = content;
        this.reading = PlanParser.READING;
    }

    /** The document as the reader of today reads it; empty where it cannot any more. */
    public Optional<PlanDocument> readAgain(int planYear) {
        try {
            return Optional.of(new PlanParser().parse(content, planYear));
        } catch (PlanDocumentException notAnyMore) {
            return Optional.empty();
        }
    }
}
