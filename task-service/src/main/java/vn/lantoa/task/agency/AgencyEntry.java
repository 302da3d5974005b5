package vn.lantoa.task.agency;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;
import vn.lantoa.task.agency.identifier.ElectronicIds;

/**
 * An agency as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code UBND-QUYNHON}; cannot change later. In a PUT it may be left out
 * @param electronicId electronic identifier by Quyết định 20/2020/QĐ-TTg
 * @param legacyId the older identifier by QCVN 102:2016, as history
 * @param parentCode the agency it belongs to
 * @param validTo the last day of its existence; null while it exists
 * @param predecessors codes of the agencies it came from
 * @param formerElectronicIds electronic identifiers that it had before, the latest last; what a PUT replaces joins
 *     them, and what it leaves out stays
 */
@Schema(name = "AgencyEntry")
public record AgencyEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,

        @Size(max = 35) @Pattern(regexp = ElectronicIds.FORM) @Nullable
        String electronicId,

        @Size(max = 35) @Nullable String legacyId,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull AgencyLevel level,
        @Size(max = 35) @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 50) List<@NotNull @Size(max = 35) String> predecessors,

        @Size(max = 2000)
        List<@NotNull @Size(max = 35) @Pattern(regexp = ElectronicIds.FORM) String> formerElectronicIds)
        implements Coded {

    /** What an organisation's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    public AgencyEntry {
        predecessors = predecessors == null ? List.of() : predecessors;
        formerElectronicIds = formerElectronicIds == null ? List.of() : formerElectronicIds;
    }

    /** The electronic identifiers that it names. */
    ElectronicIds electronicIds() {
        return new ElectronicIds(electronicId, formerElectronicIds);
    }
}
