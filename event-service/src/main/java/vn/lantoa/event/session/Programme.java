package vn.lantoa.event.session;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All sessions of an event, in the place of those before. */
@Schema(name = "Programme")
public record Programme(
        @NotNull @Size(max = SessionService.MOST) List<@NotNull @Valid SessionEntry> items) {}
