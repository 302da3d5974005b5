package vn.lantoa.media.order;

import java.math.BigInteger;
import java.util.Objects;
import java.util.function.BiPredicate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.order.unit.OrderUnit;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * One kind of content that is ordered: so many items, or, where no quantity is named, so many seconds of them.
 *
 * @param language null: any; the primary subtag counts
 * @param theme the code of a theme of the plan; null: any
 * @param channel by any of its names; null: any
 * @param quantity items; null where seconds are ordered
 * @param seconds how long they shall last together; beside a quantity it only informs
 * @param unitPriceVnd the price of an item, or of a second where these are ordered
 */
@Schema(name = "OrderDeliverable")
@Requires(anyOf = {"quantity", "seconds"})
@Embeddable
public record OrderDeliverable(
        @NotNull @Enumerated(EnumType.STRING) Genre genre,
        @Size(max = 35) @Nullable String language,
        @Size(max = 64) @Nullable String theme,
        @Size(max = 200) @Nullable String channel,
        @Positive @Nullable Long quantity,
        @Positive @Nullable Long seconds,

        @NotNull @PositiveOrZero @Column(name = "unit_price_vnd")
        Long unitPriceVnd) {

    /** A language has its canonical form; one that is none stays as it is, to be refused. */
    public OrderDeliverable {
        language = language == null ? null : LanguageTag.canonical(language).orElse(language);
    }

    /** What it is counted in. */
    public OrderUnit unit() {
        return quantity == null ? OrderUnit.SECONDS : OrderUnit.ITEMS;
    }

    /** How much is ordered, in its unit. */
    public long ordered() {
        if (quantity != null) {
            return quantity;
        }
        return seconds == null ? 0 : seconds;
    }

    /**
     * Whether the other is of the same kind, unit and price.
     *
     * @param sameChannel whether two names are of one channel
     */
    boolean isLike(OrderDeliverable other, BiPredicate<String, String> sameChannel) {
        return genre == other.genre
                && Objects.equals(language, other.language)
                && Objects.equals(theme, other.theme)
                && (channel == null || other.channel == null
                        ? Objects.equals(channel, other.channel)
                        : sameChannel.test(channel, other.channel))
                && unit() == other.unit()
                && unitPriceVnd.equals(other.unitPriceVnd);
    }

    /** What others learn of it. */
    OrderChanged.Deliverable told() {
        return new OrderChanged.Deliverable(genre.name(), language, theme, channel, quantity, seconds, unitPriceVnd);
    }

    /** What all of it costs, exactly. */
    BigInteger value() {
        return BigInteger.valueOf(ordered()).multiply(BigInteger.valueOf(unitPriceVnd));
    }
}
