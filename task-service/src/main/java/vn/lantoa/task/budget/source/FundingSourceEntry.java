package vn.lantoa.task.budget.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;

/**
 * A source of money as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code NS-TINH-2024}; cannot change later. In a PUT it may be left out
 * @param kind cannot change later, since figures of what society gave stand on it
 * @param sponsor who gives it, where it is of society
 * @param legalForm in what form it is given, such as a contract of sponsorship
 */
@Schema(name = "FundingSourceEntry")
public record FundingSourceEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotNull FundingSourceKind kind,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String sponsor,
        @Size(max = 300) @Nullable String legalForm)
        implements Coded {

    /** What the code of a source looks like. */
    public static final String CODE = "[A-Z0-9]+([-_.][A-Z0-9]+)*";
}
