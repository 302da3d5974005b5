package vn.lantoa.task.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** What an agency answers to a reminder. */
@Schema(name = "NewReminderAnswer")
public record NewReminderAnswer(
        @NotBlank @Multiline @Size(max = 4000) String note) {}
