package vn.lantoa.media.order.acceptance;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * Accepts what was delivered: all that matched and nobody accepted yet, or only a part of it.
 *
 * @param acceptedBy the name of the person who accepts
 * @param title the person's office
 * @param acceptedOn today unless given
 * @param deliverable only what is of this deliverable, from 1
 * @param items only these, by their ids or the agency's identifiers; so named, what is late can be accepted too
 * @param note what else there is to say; must be there where something late is accepted
 */
@Schema(name = "NewOrderAcceptance")
public record NewOrderAcceptance(
        @NotBlank @Size(max = 200) String acceptedBy,
        @Size(max = 200) @Nullable String title,
        @Nullable LocalDate acceptedOn,
        @Positive @Nullable Integer deliverable,
        @Size(max = 1000) @Nullable List<@NotNull @Size(max = 200) String> items,
        @Multiline @Size(max = 2000) @Nullable String note) {}
