package vn.lantoa.media.social;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.address.WebAddress;

/**
 * A post as it is entered or replaced.
 *
 * @param account the name of the page, channel or user that posted it
 * @param postedAt with offset; not in the future
 * @param url an http or https address, taken as browsers take it; of a platform it is one post's
 * @param themes codes of content themes, each kept once
 */
@Schema(name = "SocialPostEntry")
public record SocialPostEntry(
        @NotNull SocialPlatform platform,
        @NotBlank @Size(max = 200) String account,
        @NotNull Instant postedAt,
        @NotBlank @Size(max = 2000) String url,
        @Size(max = 50) List<@NotBlank @Size(max = 64) String> themes) {

    /** An address has the form that it is kept in; one that is none stays as it is, to be refused. */
    public SocialPostEntry {
        postedAt = postedAt == null ? null : postedAt.truncatedTo(ChronoUnit.MICROS);
        url = url == null ? null : WebAddress.of(url).orElse(url);
        themes = themes == null ? List.of() : themes.stream().distinct().toList();
    }

    boolean linksNowhere() {
        return WebAddress.of(url).isEmpty();
    }
}
