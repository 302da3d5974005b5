package vn.lantoa.deploy.local.sample.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A published item as a press agency sends it (contract.md, Press and content).
 *
 * @param publishedAt ISO 8601 with offset
 * @param translationOf the item that it translates; null where it is an original
 * @param durationSeconds null where it has no length
 * @param eventCode null where it is about none
 * @param url null where it is not on the web
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GeneratedItem(
        String externalId,
        String workId,
        String title,
        String genre,
        String channel,
        String language,
        @Nullable String translationOf,
        String publishedAt,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        BigDecimal reuseRatio,
        String purpose,
        List<String> themes,
        List<String> clausePaths,
        List<String> audiences,
        @Nullable String eventCode,
        @Nullable String url,
        @JsonUnwrapped Named named) {

    /**
     * The records of the press agency that it names.
     *
     * @param orderId null where it is delivered on no order
     * @param columnCode null where it is an issue of no column
     * @param clearanceId null where nobody cleared it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Named(
            @Nullable String orderId,
            @Nullable String columnCode,
            @Nullable String clearanceId) {

        static final Named NOTHING = new Named(null, null, null);
    }

    /** The local day of its publication; its offset is the local one. */
    @JsonIgnore
    public LocalDate day() {
        return OffsetDateTime.parse(publishedAt).toLocalDate();
    }

    @JsonIgnore
    public int seconds() {
        return durationSeconds == null ? 0 : durationSeconds;
    }

    /** The same work once more, elsewhere or in another language: nothing new. */
    GeneratedItem again(
            String suffix, String title, String channel, String language, String publishedAt, @Nullable String url) {
        return new GeneratedItem(
                externalId + suffix,
                workId,
                title,
                genre,
                channel,
                language,
                language.equals(this.language) ? null : externalId,
                publishedAt,
                durationSeconds,
                false,
                BigDecimal.ONE,
                purpose,
                themes,
                clausePaths,
                audiences,
                eventCode,
                url,
                Named.NOTHING);
    }

    /** The same, delivered on this order; null: on none. */
    public GeneratedItem on(@Nullable String order) {
        return naming(new Named(order, named.columnCode, named.clearanceId));
    }

    /** The same, an issue of this column; null: of none. */
    public GeneratedItem in(@Nullable String column) {
        return naming(new Named(named.orderId, column, named.clearanceId));
    }

    /** The same item, naming the clearance of its content. */
    public GeneratedItem cleared(String clearance) {
        return naming(new Named(named.orderId, named.columnCode, clearance));
    }

    private GeneratedItem naming(Named others) {
        return new GeneratedItem(
                externalId,
                workId,
                title,
                genre,
                channel,
                language,
                translationOf,
                publishedAt,
                durationSeconds,
                newProduction,
                reuseRatio,
                purpose,
                themes,
                clausePaths,
                audiences,
                eventCode,
                url,
                others);
    }
}
