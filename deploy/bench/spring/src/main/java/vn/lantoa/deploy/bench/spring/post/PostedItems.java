package vn.lantoa.deploy.bench.spring.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.lantoa.deploy.bench.spring.store.SaidOfItem;

/** What is posted: {@code {"items": [...]}} with one item in it. */
record PostedItems(@NotNull @Size(min = 1, max = 1) List<@NotNull @Valid PostedItem> items) {

    private static final int RATIO_PLACES = 4;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    enum Genre {
        NEWS,
        ARTICLE,
        REPORTAGE,
        VIDEO,
        RADIO_PROGRAMME,
        TV_PROGRAMME,
        PUBLICATION;

        boolean isTimed() {
            return this == VIDEO || this == RADIO_PROGRAMME || this == TV_PROGRAMME;
        }
    }

    enum Purpose {
        POLITICAL_TASK,
        ESSENTIAL_INFORMATION,
        OTHER
    }

    record PostedItem(
            @NotBlank @Size(max = 200) String externalId,
            @Size(min = 1, max = 200) String workId,
            @NotBlank @Size(max = 1_000) String title,
            @NotNull Genre genre,
            @NotBlank @Size(max = 200) String channel,

            @NotNull @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
            String language,

            @NotNull @PastOrPresent OffsetDateTime publishedAt,
            @Min(1) @Max(31_622_400) Integer durationSeconds,
            @NotNull Boolean newProduction,

            @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = RATIO_PLACES)
            BigDecimal reuseRatio,

            @NotNull Purpose purpose,
            @Size(max = 50) List<@NotBlank @Size(max = 64) String> themes,
            @Size(max = 50) List<@NotBlank @Size(max = 64) String> clausePaths,
            @Size(max = 50) List<@NotBlank @Size(max = 64) String> audiences,
            UUID planId,
            @Size(min = 1, max = 64) String eventCode,
            @Size(max = 2_000) String url) {

        PostedItem {
            workId = workId == null ? externalId : workId;
            reuseRatio = reuseRatio == null ? BigDecimal.ZERO : reuseRatio;
            themes = themes == null ? List.of() : themes;
            clausePaths = clausePaths == null ? List.of() : clausePaths;
            audiences = audiences == null ? List.of() : audiences;
        }

        @JsonIgnore
        @AssertTrue(message = "needs durationSeconds")
        boolean isTimedWhereItLasts() {
            return genre == null || !genre.isTimed() || durationSeconds != null;
        }

        /** What it says, as it is stored: instants to the microsecond, a ratio of four places. */
        SaidOfItem said(String channelForm, UUID plan) {
            return new SaidOfItem(
                    workId,
                    title,
                    genre.name(),
                    channelForm,
                    language,
                    publishedAt.toInstant().truncatedTo(ChronoUnit.MICROS),
                    day(),
                    durationSeconds,
                    newProduction,
                    reuseRatio.setScale(RATIO_PLACES),
                    purpose.name(),
                    themes,
                    clausePaths,
                    audiences,
                    plan,
                    eventCode,
                    url);
        }

        /** The local day of its publication. */
        LocalDate day() {
            return publishedAt.atZoneSameInstant(ZONE).toLocalDate();
        }
    }
}
