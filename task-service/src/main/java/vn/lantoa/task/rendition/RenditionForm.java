package vn.lantoa.task.rendition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;

import vn.lantoa.task.document.PlanForm;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.rendition.akn.AknForm;
import vn.lantoa.task.rendition.akn.AknIdentity;
import vn.lantoa.task.rendition.markdown.MarkdownForm;
import vn.lantoa.task.rendition.word.WordForm;

/** The forms in which a plan is written out; the first is that of who asks for none. */
enum RenditionForm {
    MARKDOWN(PlanForm.MARKDOWN),
    WORD(PlanForm.WORD),
    AKOMA_NTOSO(RenditionForm.AKN_TYPE, "akn.xml");

    static final String AKN_TYPE = "application/akn+xml";

    static final List<Variant> VARIANTS = Variant.mediaTypes(
                    Arrays.stream(values()).map(RenditionForm::mediaType).toArray(MediaType[]::new))
            .build();

    private final String type;
    private final String extension;

    RenditionForm(PlanForm form) {
        this(form.mediaType(), form.extension());
    }

    RenditionForm(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    static RenditionForm of(MediaType taken) {
        return Arrays.stream(values())
                .filter(form -> form.mediaType().isCompatible(taken))
                .findFirst()
                .orElse(MARKDOWN);
    }

    MediaType mediaType() {
        return MediaType.valueOf(type);
    }

    /** What the answer calls itself: text says in which encoding it is. */
    MediaType contentType() {
        return this == MARKDOWN ? mediaType().withCharset(StandardCharsets.UTF_8.name()) : mediaType();
    }

    String extension() {
        return extension;
    }

    byte[] write(PlanDocument plan, AknIdentity identity) {
        return switch (this) {
            case MARKDOWN -> MarkdownForm.of(plan).getBytes(StandardCharsets.UTF_8);
            case WORD -> WordForm.of(plan);
            case AKOMA_NTOSO -> AknForm.of(plan, identity);
        };
    }
}
