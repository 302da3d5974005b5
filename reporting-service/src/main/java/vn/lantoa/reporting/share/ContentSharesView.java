package vn.lantoa.reporting.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.aggregate.answer.AsOfState;

/**
 * What the press published of a plan, shared out among its themes and audiences (rules.md §9).
 *
 * @param from the first day that was asked for; null: from the beginning
 * @param to the day after the last one; null: without end
 * @param output of the plan, each work once
 * @param rows one for each theme that the plan has by now, by code; a work of several themes is in each of them
 * @param withoutTheme what names no theme
 * @param withoutOutput the codes of the themes of which nothing was published, nor of a part of them
 * @param audiences one for each audience that the plan names, by code; a work of several is in each of them
 * @param withoutAudience what names no audience
 * @param audiencesWithoutOutput the codes of the audiences to which nothing that was published speaks
 */
@Schema(name = "ContentShares")
public record ContentSharesView(
        UUID planId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant asOf,
        AsOfState asOfState,
        @Nullable Instant watermark,
        ContentOutput output,
        List<ThemeShare> rows,
        OutputShare withoutTheme,
        List<String> withoutOutput,
        List<AudienceShare> audiences,
        OutputShare withoutAudience,
        List<String> audiencesWithoutOutput) {}
