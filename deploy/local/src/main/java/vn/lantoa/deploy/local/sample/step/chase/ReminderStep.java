package vn.lantoa.deploy.local.sample.step.chase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.deploy.local.sample.call.Actor;
import vn.lantoa.deploy.local.sample.sheet.Sheet;
import vn.lantoa.deploy.local.sample.step.LoadContext;
import vn.lantoa.deploy.local.sample.step.LoadCounts;

/**
 * Says where two agencies want e-mails, and reminds agencies from {@code reminders.csv}; a reminder is known by its
 * note. One of them is answered.
 */
public final class ReminderStep {

    private static final String REMINDERS = "reminders";
    private static final Map<String, String> ADDRESSES =
            Map.of("SDL", "sdl@binhdinh.example", "UBND-QUYNHON", "quynhon@binhdinh.example");

    private final LoadContext loading;

    public ReminderStep(LoadContext loading) {
        this.loading = loading;
    }

    /** @param tasks their ids, by their keys in the sheets */
    public void run(Map<String, String> tasks) {
        ADDRESSES.forEach(this::wantEmails);
        List<JsonNode> known = loading.gateway().all(Actor.OFFICER, REMINDERS + "?automatic=false");
        for (Sheet.Row row : loading.files().sheet(REMINDERS)) {
            boolean isNew = known.stream()
                    .noneMatch(reminder -> reminder.path("note").asText().equals(row.text("note")));
            if (isNew) {
                remind(row, tasks);
            }
            loading.tally().count(LoadCounts.Kind.REMINDERS, isNew);
        }
    }

    private void wantEmails(String agency, String address) {
        String path = "mail-preferences/" + agency;
        boolean isNew = loading.gateway().find(Actor.OFFICER, path).isEmpty();
        if (isNew) {
            loading.gateway()
                    .send(
                            Actor.ofAgency(agency),
                            loading.gateway()
                                    .put(path, Map.of("address", address))
                                    .with("If-None-Match", "*"));
        }
        loading.tally().count(LoadCounts.Kind.REMINDERS, isNew);
    }

    private void remind(Sheet.Row row, Map<String, String> tasks) {
        Map<String, Object> reminder = new HashMap<>();
        reminder.put("level", row.number("level"));
        reminder.put("dueBy", row.text("dueBy"));
        reminder.put("note", row.text("note"));
        if (row.text("task").isEmpty()) {
            reminder.put("agency", row.text("agency"));
        } else {
            reminder.put("taskId", tasks.get(row.text("task")));
        }
        String id = loading.gateway()
                .send(Actor.OFFICER, loading.gateway().post(REMINDERS, reminder))
                .text("id");
        if (!row.text("answer").isEmpty()) {
            loading.gateway()
                    .send(
                            Actor.ofAgency(row.text("agency")),
                            loading.gateway()
                                    .post(REMINDERS + "/" + id + "/answer", Map.of("note", row.text("answer"))));
        }
    }
}
