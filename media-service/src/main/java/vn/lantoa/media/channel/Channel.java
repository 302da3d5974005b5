package vn.lantoa.media.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.platform.data.register.RegisterRecord;
import vn.lantoa.platform.web.text.TextForm;

/** A channel. No other has one of its names. */
@Entity
class Channel extends RegisterRecord<ChannelEntry, ChannelView> {

    private String name;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private @Nullable String agency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    private @Nullable String country;
    private @Nullable String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    private @Nullable String district;
    private @Nullable String commune;

    @Enumerated(EnumType.STRING)
    private @Nullable ChannelDevice device;

    private @Nullable String mergedInto;
    private @Nullable String mergeReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> merged = List.of();

    @Override
    public void replaceBy(ChannelEntry entry) {
        aliases = aliasesWith(entry);
        name = entry.name();
        nameEn = entry.nameEn();
        kind = entry.kind();
        agency = entry.agency();
        country = entry.country();
        url = entry.url();
        languages = entry.languages().stream().distinct().toList();
        district = entry.district();
        commune = entry.commune();
        device = entry.device();
    }

    /** The code of the channel that it was merged into; null while it is open. */
    @Nullable
    String mergedInto() {
        return mergedInto;
    }

    /** Closes it for good: from now on its names are those of the other channel. */
    void mergeInto(Channel survivor, String reason) {
        survivor.aliases = survivor.aliasesWith(this);
        survivor.merged =
                Stream.concat(survivor.merged.stream(), Stream.of(code())).toList();
        mergedInto = survivor.code();
        mergeReason = reason;
    }

    /** The aliases that it has when another channel is merged into it: no two channels have a name in common. */
    List<String> aliasesWith(Channel other) {
        Map<String, String> names = new LinkedHashMap<>();
        other.names().forEach(one -> names.putIfAbsent(TextForm.key(one), one));
        return Stream.concat(aliases.stream(), names.values().stream()).toList();
    }

    /** Its name, its code and its aliases as they are written; of one that was merged into another, as they were. */
    List<String> names() {
        return Stream.concat(Stream.of(name, code()), aliases.stream()).toList();
    }

    /** The codes of those that were merged into it. */
    List<String> merged() {
        return List.copyOf(merged);
    }

    /**
     * The aliases that it has when an entry replaces it: those of the entry and, where that gives it another name, the
     * one that it had until then, because what came before is kept under that.
     */
    List<String> aliasesWith(ChannelEntry entry) {
        boolean keepsItsName =
                name == null || keys(code(), entry.name(), entry.aliases()).contains(TextForm.key(name));
        return keepsItsName
                ? List.copyOf(entry.aliases())
                : Stream.concat(entry.aliases().stream(), Stream.of(name)).toList();
    }

    /** What items may call it, without case and blanks; nothing once it was merged into another. */
    Set<String> keys() {
        return mergedInto == null ? keys(code(), name, aliases) : Set.of();
    }

    static Set<String> keys(String code, String name, List<String> aliases) {
        return Stream.concat(Stream.of(code, name), aliases.stream())
                .map(TextForm::key)
                .collect(Collectors.toSet());
    }

    @Override
    public ChannelView view() {
        return new ChannelView(
                id(),
                code(),
                name,
                nameEn,
                kind,
                agency,
                List.copyOf(aliases),
                country,
                url,
                List.copyOf(languages),
                district,
                commune,
                device,
                mergedInto,
                mergeReason,
                List.copyOf(merged),
                null,
                meta());
    }

    /** Its public state for the other services. */
    ChannelChanged changed() {
        return new ChannelChanged(
                id(),
                code(),
                name,
                nameEn,
                kind.name(),
                agency,
                List.copyOf(aliases),
                mergedInto,
                List.copyOf(merged),
                country,
                district,
                commune);
    }
}
