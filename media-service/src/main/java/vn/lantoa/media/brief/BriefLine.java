package vn.lantoa.media.brief;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * So many works of one genre that a brief plans.
 *
 * @param language null: any; the primary subtag counts
 * @param quantity works
 */
@Schema(name = "BriefLine")
@Embeddable
public record BriefLine(
        @NotNull @Enumerated(EnumType.STRING) Genre genre,
        @Size(max = 35) @Nullable String language,
        @NotNull @Positive Integer quantity) {

    /** A language has its canonical form; one that is none stays as it is, to be refused. */
    public BriefLine {
        language = language == null ? null : LanguageTag.canonical(language).orElse(language);
    }
}
