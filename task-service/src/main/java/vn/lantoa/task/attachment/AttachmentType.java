package vn.lantoa.task.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The kinds of file that are taken as evidence, each with what its bytes are recognised as. */
enum AttachmentType {
    PDF("application/pdf", Set.of("application/pdf")),
    PNG("image/png", Set.of("image/png")),
    JPEG("image/jpeg", Set.of("image/jpeg")),
    WEBP("image/webp", Set.of("image/webp")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("application/zip", "application/x-tika-ooxml")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("application/zip", "application/x-tika-ooxml")),
    CSV("text/csv", Set.of("text/plain", "text/csv")),
    TEXT("text/plain", Set.of("text/plain")),
    MP3("audio/mpeg", Set.of("audio/mpeg")),
    MP4("video/mp4", Set.of("video/mp4", "application/mp4", "video/quicktime"));

    private final String mediaType;
    private final Set<String> recognisedAs;

    AttachmentType(String mediaType, Set<String> recognisedAs) {
        this.mediaType = mediaType;
        this.recognisedAs = recognisedAs;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether bytes that look like {@code detected} can be of this type. */
    boolean fits(String detected) {
        return mediaType.equals(detected) || recognisedAs.contains(detected);
    }

    /** The type of a Content-Type header, parameters aside; empty when it is not taken. */
    static Optional<AttachmentType> of(@Nullable String contentType) {
        String bare =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(bare))
                .findFirst();
    }

    static String allowed() {
        return Arrays.stream(values()).map(AttachmentType::mediaType).collect(Collectors.joining(", "));
    }
}
