package vn.lantoa.media.channel;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;
import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.text.CountryCode;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * A channel as it is registered or replaced.
 *
 * @param code short upper-case ASCII, such as {@code BAO-IN}; cannot change later. In a PUT it may be left out
 * @param name in Vietnamese; items that name the channel by code, name or alias are kept and counted under it
 * @param nameEn in English; null where there is none
 * @param kind what it is
 * @param agency code of the agency that owns it: a press agency, or another one, such as that of a district's
 *     loudspeakers; null where it is everybody's
 * @param aliases other names that agencies send; case and blanks do not matter. A channel that gets another name has
 *     its former one as an alias from then on, until a later replacement leaves it out; the names of channels that were
 *     merged into it stay, also where they are left out
 * @param country where it is published, as ISO 3166 has it; null where nobody said
 * @param url where it can be read, seen or heard
 * @param languages in which it is published, BCP 47
 * @param district of grassroots information: where it is
 * @param commune of that district
 * @param device by what it reaches people
 */
@Schema(name = "ChannelEntry")
public record ChannelEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @NotNull ChannelKind kind,
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String agency,
        @Size(max = MOST_ALIASES) List<@NotBlank @Size(max = 200) String> aliases,
        @Pattern(regexp = CountryCode.FORM) @Nullable String country,
        @Size(max = 2000) @Nullable String url,
        @Size(max = MOST_LANGUAGES) List<@NotBlank @Size(max = 35) String> languages,
        @Size(max = 100) @Nullable String district,
        @Size(max = 100) @Nullable String commune,
        @Nullable ChannelDevice device)
        implements Coded {

    /** What a channel's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    /** So many aliases a channel has at most. */
    static final int MOST_ALIASES = 50;

    private static final int MOST_LANGUAGES = 20;

    /** Address and languages are kept in their form; what has none stays as it is, to be refused. */
    public ChannelEntry {
        aliases = aliases == null ? List.of() : aliases;
        url = url == null ? null : WebAddress.of(url).orElse(url);
        languages = languages == null ? List.of() : canonical(languages);
    }

    private static List<String> canonical(List<String> tags) {
        return tags.stream()
                .map(tag -> tag == null ? tag : LanguageTag.canonical(tag).orElse(tag))
                .toList();
    }

    /** The same with these aliases besides. */
    ChannelEntry withAliases(List<String> more) {
        return new ChannelEntry(
                code,
                name,
                nameEn,
                kind,
                agency,
                Stream.concat(aliases.stream(), more.stream()).toList(),
                country,
                url,
                languages,
                district,
                commune,
                device);
    }

    /**
     * Into which channel another one is merged.
     *
     * @param into the code of the one that stays
     * @param reason kept with the one that is closed
     */
    @Schema(name = "ChannelMerger")
    public record ChannelMerger(
            @NotNull @Size(max = 35) @Pattern(regexp = CODE) String into,
            @Multiline @NotBlank @Size(max = 1000) String reason) {}
}
