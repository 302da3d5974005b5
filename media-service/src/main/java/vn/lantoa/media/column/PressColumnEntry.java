package vn.lantoa.media.column;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;

/**
 * A column as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code CSM-BBD}; cannot change later. In a PUT it may be left out
 * @param agency code of the press agency whose it is; cannot change later
 * @param channel by any name of a channel of the list
 * @param nameEn in English; null where there is none
 * @param issuesPerPeriod how many issues each period of the frequency has; 1 unless given
 * @param launchedOn the first day, on which its first period begins
 * @param endedOn the last day; null while it goes on
 */
@Schema(name = "PressColumnEntry")
public record PressColumnEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 200) String channel,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @NotNull ColumnPurpose purpose,
        @NotNull ColumnFrequency frequency,
        @Min(1) @Max(MOST_ISSUES) Integer issuesPerPeriod,
        @NotNull LocalDate launchedOn,
        @Nullable LocalDate endedOn)
        implements Coded {

    /** What a column's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    static final int MOST_ISSUES = 100;

    public PressColumnEntry {
        issuesPerPeriod = issuesPerPeriod == null ? 1 : issuesPerPeriod;
    }
}
