package vn.lantoa.media.product;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * A media product as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code SACH-ANH-2024}; cannot change later. In a PUT it may be left out
 * @param title in Vietnamese
 * @param languages BCP 47 tags, kept in canonical form, each once
 * @param durationSeconds of a clip; null while nobody knows
 * @param pages of what is read
 * @param isbn of what is read; kept as thirteen digits
 * @param licence as it is cited, such as {@code 12/GP-STTTT}
 * @param releasedOn the day of its release, past or planned; null while nobody decided
 */
@Schema(name = "MediaProductEntry")
public record MediaProductEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotNull MediaProductKind kind,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 300) @Nullable String titleEn,

        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 35) String> languages,

        @Positive @Max(MOST_SECONDS) @Nullable Integer durationSeconds,
        @Positive @Max(MOST_PAGES) @Nullable Integer pages,
        @Size(max = 20) @Nullable String isbn,
        @Size(max = 200) @Nullable String licence,
        @Nullable LocalDate releasedOn)
        implements Coded {

    /** What a product's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    private static final int MOST_SECONDS = 31_622_400;
    private static final int MOST_PAGES = 100_000;

    /** Languages and ISBN have their canonical form; what is none stays as it is, to be refused. */
    public MediaProductEntry {
        languages = languages == null
                ? List.of()
                : languages.stream()
                        .map(tag ->
                                tag == null ? "" : LanguageTag.canonical(tag).orElse(tag))
                        .distinct()
                        .toList();
        isbn = isbn == null ? null : Isbn.canonical(isbn).orElse(isbn);
    }
}
