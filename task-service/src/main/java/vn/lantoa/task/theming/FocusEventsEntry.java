package vn.lantoa.task.theming;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.theme.FocusEvent;

/** The events that a theme puts first, in the place of all before. */
@Schema(name = "FocusEventsEntry")
public record FocusEventsEntry(@NotNull @Size(max = 50) List<@NotNull @Valid FocusEvent> items) {}
