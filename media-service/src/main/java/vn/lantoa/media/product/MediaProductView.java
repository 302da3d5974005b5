package vn.lantoa.media.product;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A media product as it is read. Its first fields are those of {@link MediaProductEntry}.
 *
 * @param spread how far it has spread; null of what has copies
 */
@Schema(name = "MediaProduct")
public record MediaProductView(
        UUID id,
        String code,
        MediaProductKind kind,
        String title,
        @Nullable String titleEn,
        List<String> languages,
        @Nullable Integer durationSeconds,
        @Nullable Integer pages,
        @Nullable String isbn,
        @Nullable String licence,
        @Nullable LocalDate releasedOn,
        @Nullable ProductSpreadView spread,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {

    /** The same with how far it has spread. */
    MediaProductView with(ProductSpreadView found) {
        return new MediaProductView(
                id,
                code,
                kind,
                title,
                titleEn,
                languages,
                durationSeconds,
                pages,
                isbn,
                licence,
                releasedOn,
                found,
                meta);
    }
}
