package vn.lantoa.media.press.residence;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.Validity;

/**
 * An office or a reporter of a press agency that resides in the province (thường trú).
 *
 * @param code what the agency calls it; a reporter is never named
 * @param address of an office alone
 * @param documentNumber the paper that shows it, as it is cited; null where nobody said
 * @param validFrom its first day; null: since ever
 * @param validTo its last day; null while it goes on
 */
@Schema(name = "PressResidence")
@Embeddable
public record PressResidence(
        @NotNull @Enumerated(EnumType.STRING) ResidenceKind kind,
        @NotNull @Size(max = 35) @Pattern(regexp = CODE) String code,
        @Size(max = 300) @Nullable String address,

        @Size(max = 200) @Column(name = "document_number") @Nullable
        String documentNumber,

        @Column(name = "valid_from") @Nullable LocalDate validFrom,
        @Column(name = "valid_to") @Nullable LocalDate validTo) {

    private static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    /** Whether one of these holds a day; where there are none, what is said of every day. */
    public static boolean holds(List<PressResidence> residences, boolean always, LocalDate day) {
        return residences.isEmpty() ? always : residences.stream().anyMatch(one -> one.holds(day));
    }

    /** Whether the office or reporter resides in the province on that day. */
    public boolean holds(LocalDate day) {
        return new Validity(validFrom, validTo).holds(day);
    }

    /** Whether its last day is before its first. */
    public boolean endsBeforeItBegins() {
        return new Validity(validFrom, validTo).isReversed();
    }

    /** Whether it says where a reporter lives. */
    public boolean tellsOfAPerson() {
        return kind == ResidenceKind.REPORTER && address != null;
    }
}
