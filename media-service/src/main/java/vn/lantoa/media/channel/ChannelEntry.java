package vn.lantoa.media.channel;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;

/**
 * A channel as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code BAO-IN}; cannot change later. In a PUT it may be left out
 * @param name in Vietnamese; items that name the channel by code, name or alias are kept and counted under it
 * @param nameEn in English; null where there is none
 * @param kind what it is
 * @param agency code of the press agency whose it is; null where it is everybody's
 * @param aliases other names that agencies send; case and blanks do not matter. A channel that gets another name has
 *     its former one as an alias from then on, until a later replacement leaves it out
 */
@Schema(name = "ChannelEntry")
public record ChannelEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @NotNull ChannelKind kind,
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String agency,
        @Size(max = MOST_ALIASES) List<@NotBlank @Size(max = 200) String> aliases)
        implements Coded {

    /** What a channel's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    /** So many aliases a channel has at most. */
    static final int MOST_ALIASES = 50;

    public ChannelEntry {
        aliases = aliases == null ? List.of() : aliases;
    }
}
