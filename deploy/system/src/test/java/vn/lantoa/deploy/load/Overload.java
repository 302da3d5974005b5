package vn.lantoa.deploy.load;

import java.util.Set;

import vn.lantoa.platform.testing.token.Identity;

/** Requests that are each within the documented limits, or just beyond, and many times too much for the memory. */
enum Overload {
    UNKNOWN_FIELDS(
            "media",
            Identity.PRESS_BTV,
            "/api/v1/submissions?dryRun=true",
            Overload.NDJSON,
            LongBody.of("{\"externalId\": \"a\"" + Overload.many(", \"field%d\": 1", 200) + "}\n", 1_000),
            Set.of(200)),
    ONE_LONG_TEXT(
            "media",
            Identity.PRESS_BTV,
            "/api/v1/submissions?dryRun=true",
            Overload.JSON,
            new LongBody("{\"items\": [{\"title\": \"", "x", 60 << 20, "\"}]}"),
            Set.of(400)),
    LONG_LINES(
            "media",
            Identity.PRESS_BTV,
            "/api/v1/submissions?dryRun=true",
            Overload.NDJSON,
            LongBody.of("{\"externalId\": \"a\", \"title\": \"" + "ư".repeat(30_000) + "\"}\n", 1_000),
            Set.of(200)),
    RICH_ITEMS(
            "media",
            Identity.PRESS_BTV,
            "/api/v1/submissions?dryRun=true&atomic=true",
            Overload.JSON,
            new LongBody("{\"items\": [", RichItem.json("0", "X") + ",", 999, RichItem.json("1", "X") + "]}"),
            Set.of(400)),
    OBSERVATIONS(
            "media",
            Identity.PRESS_BTV,
            "/api/v1/metric-observations?dryRun=true",
            Overload.NDJSON,
            LongBody.of("{\"externalId\": \"a\", \"source\": \"" + "y".repeat(60_000) + "\"}\n", 1_000),
            Set.of(200)),
    MANY_BRACKETS(
            "media",
            Identity.PRESS_BTV,
            "/api/v1/submissions?dryRun=true",
            Overload.NDJSON,
            LongBody.of("{\"a\": [" + "[],".repeat(20_000) + "1]}\n", 900),
            Set.of(200)),
    ATTACHMENT(
            "task",
            Identity.TOURISM,
            "/api/v1/attachments?fileName=a.txt",
            "text/plain",
            LongBody.of("chữ ", 3_300_000),
            Set.of(201)),
    DOCUMENT(
            "task",
            Identity.OFFICER,
            Overload.IMPORT,
            "text/markdown",
            LongBody.of("- Một việc phải làm\n", 180_000),
            Set.of(413)),
    DOCX_OF_MANY_PARAGRAPHS(
            "task",
            Identity.OFFICER,
            Overload.IMPORT,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            LongBody.of(LargeFile.docx(4 << 20)),
            Set.of(413)),
    DOCX_THAT_UNPACKS_FAR(
            "task",
            Identity.OFFICER,
            Overload.IMPORT,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            LongBody.of(LargeFile.docx(40 << 20)),
            Set.of(413)),
    PDF_OF_MANY_LETTERS(
            "task",
            Identity.OFFICER,
            Overload.IMPORT,
            "application/pdf",
            LongBody.of(LargeFile.pdf(900, 70)),
            Set.of(413)),
    PAGE_OF_MANY_TAGS(
            "task",
            Identity.OFFICER,
            Overload.IMPORT,
            "text/html; charset=UTF-8",
            LongBody.of("<p><b>a</b>", 500_000),
            Set.of(413)),
    LONG_LIST(
            "task",
            Identity.OFFICER,
            "/api/v1/tasks",
            Overload.JSON,
            new LongBody("{\"clausePaths\": [", "null,", 20_000, "null]}"),
            Set.of(400)),
    /** Nobody knows the plan; that is seen once the file is read. */
    TASK_FILE(
            "task",
            Identity.OFFICER,
            "/api/v1/tasks/bulk?dryRun=true&planId=00000000-0000-7000-8000-000000000000",
            "text/csv",
            new LongBody("title,description\n", "Một việc," + "x".repeat(1_600) + "\n", 4_900, ""),
            Set.of(400)),
    TASK_FILE_TOO_LARGE(
            "task",
            Identity.OFFICER,
            "/api/v1/tasks/bulk?dryRun=true&planId=00000000-0000-7000-8000-000000000000",
            "text/csv",
            new LongBody("title,description\n", "Một việc," + "x".repeat(1_750) + "\n", 4_900, ""),
            Set.of(413)),
    LARGE_TASK(
            "task",
            Identity.OFFICER,
            "/api/v1/tasks",
            Overload.JSON,
            new LongBody("{\"title\": \"", "x", 1_000_000, "\"}"),
            Set.of(400)),
    LARGE_EVENT(
            "event",
            Identity.HOST,
            "/api/v1/events",
            Overload.JSON,
            new LongBody("{\"themeCodes\": [", "\"a\",", 200_000, "\"a\"]}"),
            Set.of(400)),
    DEEP_EVENT("event", Identity.HOST, "/api/v1/events", Overload.JSON, LongBody.of("[", 1_000_000), Set.of(400));

    static final String IMPORT = "/api/v1/plans/imports?planYear=2041&dryRun=true";
    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";

    private final String part;
    private final Identity sender;
    private final String target;
    private final String contentType;
    private final LongBody body;
    private final Set<Integer> answers;

    Overload(String part, Identity sender, String target, String contentType, LongBody body, Set<Integer> answers) {
        this.part = part;
        this.sender = sender;
        this.target = target;
        this.contentType = contentType;
        this.body = body;
        this.answers = answers;
    }

    private static String many(String form, int times) {
        StringBuilder all = new StringBuilder();
        for (int number = 0; number < times; number++) {
            all.append(String.format(form, number));
        }
        return all.toString();
    }

    /** Which service has to bear it. */
    String part() {
        return part;
    }

    Identity sender() {
        return sender;
    }

    String target() {
        return target;
    }

    String contentType() {
        return contentType;
    }

    LongBody body() {
        return body;
    }

    /** What is answered where there is room. */
    Set<Integer> answers() {
        return answers;
    }
}
