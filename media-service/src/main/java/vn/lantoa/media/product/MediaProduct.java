package vn.lantoa.media.product;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.RegisterRecord;

/** A media product. Its copies are counted in ledgers of their own. */
@Entity
class MediaProduct extends RegisterRecord<MediaProductEntry, MediaProductView> {

    @Enumerated(EnumType.STRING)
    private MediaProductKind kind;

    private String title;
    private @Nullable String titleEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    private @Nullable Integer durationSeconds;
    private @Nullable Integer pages;
    private @Nullable String isbn;
    private @Nullable String licence;
    private @Nullable LocalDate releasedOn;

    MediaProductKind kind() {
        return kind;
    }

    @Override
    public void replaceBy(MediaProductEntry entry) {
        kind = entry.kind();
        title = entry.title();
        titleEn = entry.titleEn();
        languages = List.copyOf(entry.languages());
        durationSeconds = entry.durationSeconds();
        pages = entry.pages();
        isbn = entry.isbn();
        licence = entry.licence();
        releasedOn = entry.releasedOn();
    }

    @Override
    public MediaProductView view() {
        return new MediaProductView(
                id(),
                code(),
                kind,
                title,
                titleEn,
                List.copyOf(languages),
                durationSeconds,
                pages,
                isbn,
                licence,
                releasedOn,
                null,
                meta());
    }
}
