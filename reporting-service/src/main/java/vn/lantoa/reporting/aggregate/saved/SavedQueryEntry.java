package vn.lantoa.reporting.aggregate.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;
import vn.lantoa.reporting.aggregate.AggregateParameters;

/**
 * A question for figures as it is saved or replaced.
 *
 * @param code short upper-case ASCII, such as {@code BBD-THANG}; cannot change later. In a PUT it may be left out
 * @param nameEn in English; null where there is none
 * @param parameters those of {@code GET /aggregates}
 */
@Schema(name = "SavedQueryEntry")
public record SavedQueryEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @NotNull @Valid AggregateParameters parameters)
        implements Coded {

    /** What the code of a query looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";
}
