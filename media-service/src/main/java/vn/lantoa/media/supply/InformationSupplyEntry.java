package vn.lantoa.media.supply;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.json.Multiline;

/**
 * What an organisation supplied.
 *
 * @param supplier code of the organisation
 * @param month the calendar month that it is for, such as {@code 2024-03}
 * @param title what it is about
 * @param url where it can be read; an http or https address that is kept, never fetched
 * @param theme the code of a content theme; null where it is of none
 * @param sentTo codes of the press agencies that got it; none: all
 * @param suppliedOn the day, never in the future
 */
@Schema(name = "InformationSupplyEntry")
public record InformationSupplyEntry(
        @NotBlank @Size(max = 35) String supplier,
        @NotNull @Pattern(regexp = MONTH) String month,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 2000) @Nullable String url,
        @Size(max = 64) @Nullable String theme,
        @Size(max = 50) List<@NotBlank @Size(max = 35) String> sentTo,
        @NotNull LocalDate suppliedOn,
        @Multiline @Size(max = 2000) @Nullable String note) {

    /** What the key of a calendar month looks like. */
    public static final String MONTH = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";

    /** A link is kept as browsers take it; one that they do not open stays as it is, to be refused. */
    public InformationSupplyEntry {
        url = url == null ? null : WebAddress.of(url).orElse(url);
        sentTo = sentTo == null ? List.of() : sentTo;
    }

    boolean linksNowhere() {
        return url != null && WebAddress.of(url).isEmpty();
    }
}
