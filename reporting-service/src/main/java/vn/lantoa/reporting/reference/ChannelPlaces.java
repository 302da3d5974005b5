package vn.lantoa.reporting.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.platform.web.text.TextForm;

/**
 * By which names the channels of the list are called, and where they are: a place is one, whatever the case in which it
 * was written (rules.md §9).
 */
public final class ChannelPlaces {

    /** Where no channel is listed. */
    public static final ChannelPlaces NONE = of(List.of());

    private final ChannelNames names;
    private final List<Named> named;

    private ChannelPlaces(ChannelNames names, List<Named> named) {
        this.names = names;
        this.named = List.copyOf(named);
    }

    /** A part of a place. */
    public enum Part {
        COUNTRY("channelCountry", Place::country),
        DISTRICT("district", Place::district),
        /** Of a district: another one may have a commune of the same name. */
        COMMUNE("commune", Place::commune);

        private final String key;
        private final Function<Place, @Nullable String> of;

        Part(String key, Function<Place, @Nullable String> of) {
            this.key = key;
            this.of = of;
        }

        /** What figures are grouped and limited by, as the question calls it. */
        public String key() {
            return key;
        }
    }

    /**
     * A channel of the list.
     *
     * @param place each part as it was written
     */
    public record Listed(ChannelNames.Listed channel, Place place) {}

    /**
     * Where a channel is.
     *
     * @param country as ISO 3166 has it; null where nobody said
     * @param district of grassroots information alone
     * @param commune of that district
     */
    public record Place(
            @Nullable String country,
            @Nullable String district,
            @Nullable String commune) {

        private boolean isIn(Part part, Set<String> keys) {
            String own = part.of.apply(this);
            return own != null && keys.contains(TextForm.key(own));
        }
    }

    /**
     * A channel under one of its names.
     *
     * @param key that name, as {@link TextForm#key} has it
     * @param place each part in the form that all channels there have in common
     */
    public record Named(String key, String name, Place place) {}

    /** @param channels in an order that stays: of several forms of a place the first one is kept */
    public static ChannelPlaces of(List<Listed> channels) {
        ChannelNames names =
                ChannelNames.of(channels.stream().map(Listed::channel).toList());
        Map<String, Place> places = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        channels.forEach(one -> places.putIfAbsent(one.channel().name(), inOneForm(one.place(), forms)));
        List<Named> named = new ArrayList<>();
        names.nameByKey()
                .forEach((key, name) -> named.add(new Named(key, name, Objects.requireNonNull(places.get(name)))));
        return new ChannelPlaces(names, named);
    }

    private static Place inOneForm(Place place, Map<String, String> forms) {
        String district = place.district();
        String commune = place.commune();
        return new Place(
                place.country(),
                district == null ? null : forms.computeIfAbsent(TextForm.key(district), any -> district),
                commune == null
                        ? null
                        : forms.computeIfAbsent(TextForm.key(district + "\n" + commune), any -> commune));
    }

    public ChannelNames names() {
        return names;
    }

    /** The channels under each of their names. */
    public List<Named> named() {
        return named;
    }

    /** Whether a channel of the list is there. */
    public boolean hasAny(Part part, String place) {
        return !keysIn(part, List.of(place)).isEmpty();
    }

    /** All names of the channels of which somebody said in which such part they are. */
    public List<String> keysWith(Part part) {
        return named.stream()
                .filter(one -> part.of.apply(one.place()) != null)
                .map(Named::key)
                .toList();
    }

    /** All names of the channels that are in one of these places, as {@link TextForm#key} has them. */
    public List<String> keysIn(Part part, Collection<?> places) {
        Set<String> keys =
                places.stream().map(String::valueOf).map(TextForm::key).collect(Collectors.toSet());
        return named.stream()
                .filter(one -> one.place().isIn(part, keys))
                .map(Named::key)
                .sorted()
                .toList();
    }

    /** The parts of a place. */
    public static Stream<Part> parts() {
        return Stream.of(Part.values());
    }
}
