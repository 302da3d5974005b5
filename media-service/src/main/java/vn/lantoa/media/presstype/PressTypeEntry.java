package vn.lantoa.media.presstype;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a law says of a kind of press.
 *
 * @param code such as {@code PRINT}; the versions of one kind have it in common
 * @param magazine whether it is a magazine (tạp chí); as the version before it says, else false, unless given
 * @param legalBasis the law, as it is cited
 * @param validFrom the first day on which this version holds; the one before ends with it
 * @param validTo the last day, where the kind is no more after it; null: until another version begins
 */
@Schema(name = "PressTypeEntry")
public record PressTypeEntry(
        @NotNull @Size(max = 35) @Pattern(regexp = CODE) String code,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Nullable Boolean magazine,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What the code of a kind of press looks like. */
    public static final String CODE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";
}
