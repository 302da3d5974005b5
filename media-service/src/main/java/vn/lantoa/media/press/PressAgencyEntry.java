package vn.lantoa.media.press;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.residence.PressResidence;
import vn.lantoa.media.presstype.PressTypeEntry;
import vn.lantoa.platform.data.register.Coded;

/**
 * A press agency as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code BBD}; cannot change later. In a PUT it may be left out
 * @param pressTypes codes of kinds of press that are in force (rules.md §4)
 * @param governingBody who governs it (cơ quan chủ quản); null where nobody said
 * @param licence its licence as it is cited; null where nobody said
 * @param circulation printed copies of one issue; null where it prints none or the figure is not known
 * @param monthlyVisits visits of its site in a month; null where the figure is not known
 * @param keyMultimedia whether it is one of the key multimedia agencies (rules.md §4); false unless given
 * @param residentOffice whether it has an office or a reporter residing in the province; false unless given. Where
 *     residences are entered they say it, and this says nothing
 * @param missionFit whether its mission fits what the plan communicates; null while nobody judged it
 * @param validFrom the first day of its existence; null: since ever
 * @param validTo the last day of its existence; null while it exists
 * @param predecessors codes of the press agencies it came from
 * @param practice whether it is for practice, and counts in no figure (rules.md §4); false unless given. It is said at
 *     the registration: in a PUT it may be left out, and nothing else may be said
 * @param residences its offices and reporters in the province, with their days; none unless given
 */
@Schema(name = "PressAgencyEntry")
public record PressAgencyEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotBlank @Size(max = 300) String name,
        @NotNull PressAgencyLevel level,

        @NotEmpty @Size(max = 20)
        List<@NotNull @Size(max = 35) @Pattern(regexp = PressTypeEntry.CODE) String> pressTypes,

        @Size(max = 300) @Nullable String governingBody,
        @Size(max = 200) @Nullable String licence,
        @PositiveOrZero @Nullable Long circulation,
        @PositiveOrZero @Nullable Long monthlyVisits,
        Boolean keyMultimedia,
        Boolean residentOffice,
        @Nullable Boolean missionFit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 50) List<@NotNull @Size(max = 35) String> predecessors,
        @Nullable Boolean practice,
        @Size(max = 100) List<@NotNull @Valid PressResidence> residences)
        implements Coded {

    /** What an organisation's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    public PressAgencyEntry {
        keyMultimedia = keyMultimedia != null && keyMultimedia;
        predecessors = predecessors == null ? List.of() : predecessors;
        residences = residences == null ? List.of() : residences;
        residentOffice = residentOffice != null && residentOffice;
    }

    /** What it says of practice, or what is so already where it says nothing. */
    boolean practiceOr(boolean already) {
        return practice == null ? already : practice;
    }
}
